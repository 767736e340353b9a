/** Whether articles in a language are read: English, or none that could be told. Others are kept and counted. */
export const isRead = (language: string | null): boolean =>
  language === null || /^(?:en|eng|english)(?:[-_]|$)/i.test(language);

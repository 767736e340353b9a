/** Why a file of an input folder is not read. The words are the keys of run.json's `passed_over`. */
export type PassedOver = 'hidden' | 'unfinished' | 'other_format' | 'same_file' | 'not_a_file' | 'output';

/** Formats that hold no article: pictures, sound, film, archives, programs, fonts, databases. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(
  [
    'apng avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp',
    'aac flac m4a mp3 ogg opus wav wma',
    'avi m4v mkv mov mp4 mpeg mpg webm wmv',
    '7z bz2 gz iso rar tar tgz xz zip zst',
    'apk bin class deb dll dmg dylib exe jar msi o obj pyc rpm so wasm',
    'eot otf ttf woff woff2',
    'accdb db mdb parquet sqlite sqlite3',
    'css js map mjs',
  ].flatMap((line) => line.split(' ')),
);

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Why a name alone says that the file is not for us, or null. */
export function passedOverByName(name: string): PassedOver | null {
  if (name.startsWith('.')) return 'hidden';
  if (name.startsWith('~') || name.endsWith('~') || extensionOf(name) === 'tmp') return 'unfinished';
  return OTHER_FORMATS.has(extensionOf(name)) ? 'other_format' : null;
}

/** Why a file of an input folder is not read. The words are the keys of run.json's `passed_over`. */
export type PassedOver = 'hidden' | 'unfinished' | 'other_format' | 'same_file' | 'not_a_file' | 'output';

/** Formats that hold no article: pictures, sound, film, archives, programs, fonts, databases and their dumps, indexes of web archives. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(
  [
    'apng avif bmp gif heic ico jpeg jpg png psd svg svgz tif tiff webp',
    'aac flac m4a mp3 ogg opus wav wma',
    'avi m4v mkv mov mp4 mpeg mpg webm wmv',
    '7z arc bz2 iso rar tar taz tbz tgz txz tzst xz zip',
    'apk bin class deb dll dmg dylib exe jar msi o obj pyc rpm so wasm',
    'eot otf ttf woff woff2',
    'accdb cdx cdxj db mdb parquet sql sqlite sqlite3',
    'css js map mjs',
  ].flatMap((line) => line.split(' ')),
);

const PACKED = /\.(?:gz|gzip|zst|zstd)$/i;

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Why a name alone says that the file is not for us, or null. */
export function passedOverByName(name: string): PassedOver | null {
  if (name.startsWith('.')) return 'hidden';
  if (name.startsWith('~') || name.endsWith('~') || extensionOf(name) === 'tmp') return 'unfinished';
  // What is packed is of the format that its name says without the packing.
  return OTHER_FORMATS.has(extensionOf(name.replace(PACKED, ''))) ? 'other_format' : null;
}

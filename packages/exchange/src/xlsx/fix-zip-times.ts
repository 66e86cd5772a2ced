const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** 1 January 1980, the first day that a zip knows, as MS-DOS writes it; midnight is 0. */
const firstDay = 0x0021;

/**
 * Sets the time of every entry of a zip to the same moment, so that the same content gives the same bytes. The writer
 * of workbooks has no option for it. Changes `zip` itself.
 * @see APPNOTE.TXT of the zip format, 4.3.7, 4.3.12 and 4.3.16
 */
export function fixZipTimes(zip: Buffer): Buffer {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new RangeError("not a zip");
  const count = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count && zip.readUInt32LE(entry) === directoryEntry; index += 1) {
    const local = zip.readUInt32LE(entry + 42);
    zip.writeUInt32LE(firstDay << 16, entry + 12);
    zip.writeUInt32LE(firstDay << 16, local + 10);
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}

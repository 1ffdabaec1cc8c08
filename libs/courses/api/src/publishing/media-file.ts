import { sha256 } from './canonical-json.js';

/** A file that lessons show or offer, addressed by what it holds. */
export interface MediaFile {
  readonly hash: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a file is used for. */
export type MediaUse = 'image' | 'video' | 'audio' | 'captions' | 'download';

const office = 'application/vnd.openxmlformats-officedocument';
const mediaTypes: Readonly<Record<string, readonly [type: string, use: MediaUse]>> = {
  png: ['image/png', 'image'],
  jpg: ['image/jpeg', 'image'],
  webp: ['image/webp', 'image'],
  avif: ['image/avif', 'image'],
  mp4: ['video/mp4', 'video'],
  webm: ['video/webm', 'video'],
  mp3: ['audio/mpeg', 'audio'],
  m4a: ['audio/mp4', 'audio'],
  vtt: ['text/vtt; charset=utf-8', 'captions'],
  pdf: ['application/pdf', 'download'],
  docx: [`${office}.wordprocessingml.document`, 'download'],
  xlsx: [`${office}.spreadsheetml.sheet`, 'download'],
  pptx: [`${office}.presentationml.presentation`, 'download'],
  csv: ['text/csv; charset=utf-8', 'download'],
  txt: ['text/plain; charset=utf-8', 'download'],
};

/** The end of a file name, lower case. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** A file as media; null when files of its kind are not used so. */
export function mediaFile(path: string, bytes: Uint8Array, use: MediaUse): MediaFile | null {
  const extension = extensionOf(path);
  const [mediaType, itsUse] = mediaTypes[extension] ?? [];
  if (mediaType === undefined || itsUse !== use) return null;
  return { hash: sha256(bytes), extension, mediaType, bytes };
}

/** Where the browser fetches a file. */
export function mediaAddress(file: MediaFile): string {
  return `/api/content/media/${file.hash}.${file.extension}`;
}

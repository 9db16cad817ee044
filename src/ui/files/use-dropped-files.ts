import { useCallback } from 'react';
import { useFileDrop } from './use-file-drop.ts';

/**
 * Takes files dropped anywhere on the page. Answers whether some hover over the page now. The list is empty where a mail program
 * let go of a message without giving the browser a file.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  return useFileDrop(useCallback(({ files }: DataTransfer) => onFiles([...files]), [onFiles]));
}

import { useCallback } from 'react';
import { useFileDrop } from '../ui/files/use-file-drop.ts';
import { droppedSources } from './dropped-sources.ts';
import type { GivenFile } from './reading/given-file.ts';

/** Takes files and folders dropped anywhere on the page. Answers whether some hover over the page now. */
export function useDroppedSources(onFiles: (files: Promise<readonly GivenFile[]>) => void): boolean {
  return useFileDrop(useCallback((dropped: DataTransfer) => onFiles(droppedSources(dropped)), [onFiles]));
}

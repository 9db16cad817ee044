import { useEffect, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page if it carries files, where the browser would otherwise leave the page to open them.
 * Answers whether something hovers over the page now. Dropped text is left to the box under it.
 */
export function useFileDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (filesOf(event) === null) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      setHovering(false);
      const dropped = filesOf(event);
      if (dropped === null) return;
      event.preventDefault();
      onDrop(dropped);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);

  return hovering;
}

function filesOf({ dataTransfer }: DragEvent): DataTransfer | null {
  return dataTransfer?.types.includes('Files') === true ? dataTransfer : null;
}

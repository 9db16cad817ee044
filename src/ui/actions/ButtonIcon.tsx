import type { ReactElement } from 'react';

const paths = {
  send: 'M1.500 8 14.500 1.500 11 14.500 7.500 9zM7.500 9l7-7.500',
  copy: 'M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z',
  print: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z',
} as const;

/** A mark in front of a button's words; it says nothing that they do not. */
export function ButtonIcon({ icon }: { readonly icon: keyof typeof paths }): ReactElement {
  return (
    <svg className="button-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" d={paths[icon]} />
    </svg>
  );
}

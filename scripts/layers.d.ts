export interface Layer {
  readonly files: string;
  readonly may: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
}
export const layers: readonly Layer[];
export const pureFolders: readonly string[];
export function layerOf(file: string): Layer | undefined;
export function holds(list: readonly string[], target: string): boolean;

export function filesUpToVerdict(dist: string, page: string, language: string): string[];
export function languagesOf(dist: string): string[];
export function isWeighed(file: string): boolean;

/** The words of the page in the archive for administrators, with which they write the manifest for their own host. */
export interface ManifestPageWords {
  readonly title: string;
  readonly introduction: string;
  readonly host: string;
  readonly hostHelp: string;
  readonly hostWrong: string;
  readonly desk: string;
  readonly deskHelp: string;
  readonly deskWrong: string;
  readonly everyone: string;
  readonly helpDesk: string;
  readonly editions: string;
  readonly next: string;
  /** stands before the address and the name of the file */
  readonly written: string;
}

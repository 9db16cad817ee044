/** Words of what stands below an answer in Outlook, fetched behind it; plain text. */
export interface PaneFootWords {
  /** `{count}`: how many earlier results there are */
  readonly earlier: string;
  readonly settings: SettingsWords;
  readonly about: PaneAboutWords;
}

/** Words of the one setting that a user writes. */
export interface SettingsWords {
  readonly title: string;
  readonly helpDesk: string;
  readonly helpDeskHelp: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notAnAddress: string;
}

/** Words about the program itself, as it runs in Outlook. */
export interface PaneAboutWords {
  readonly title: string;
  readonly version: string;
  readonly privacy: string;
  readonly source: string;
  readonly notices: string;
}

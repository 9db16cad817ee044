import type { ManifestPageWords } from '../catalog/manifest-page-words.ts';

export const manifestPage: ManifestPageWords = {
  title: 'Write the manifest',
  introduction:
    'The manifest tells Outlook where the files of Relay Pool Inspector are. This page writes it in your browser; it contacts no server.',
  host: 'Address of the folder that you put the files in',
  hostHelp: 'Begins with https://, for example https://addins.example.com/relay-pool',
  hostWrong: 'Enter an address that begins with https:// and ends with the folder, without ? or #.',
  desk: 'Mail address of your help desk (optional)',
  deskHelp: 'The pane suggests it as the recipient of tickets. Each user can enter another one.',
  deskWrong: 'Enter one mail address, for example help@example.com.',
  everyone: 'Download the manifest for everyone',
  helpDesk: 'Download the manifest for the help desk',
  editions:
    'The manifest for everyone asks for permission ReadItem. The one for the help desk asks for ReadWriteMailbox, because Outlook requires it for checking several selected messages at once. Give each user one of the two.',
  next: 'Then upload the file in the Microsoft 365 admin center: Settings, Integrated apps, Upload custom apps. INSTALL.html has the steps.',
  written: 'The manifest was written for:',
};

import type { ManifestPageWords } from '../catalog/manifest-page-words.ts';

export const manifestPage: ManifestPageWords = {
  title: 'Skriv manifestet',
  introduction:
    'Manifestet fortæller Outlook, hvor filerne til Relay Pool Inspector ligger. Siden skriver det i din browser og kontakter ingen server.',
  host: 'Adressen på den mappe, du har lagt filerne i',
  hostHelp: 'Begynder med https://, for eksempel https://addins.example.com/relay-pool',
  hostWrong: 'Angiv en adresse, der begynder med https:// og slutter med mappen, uden ? og #.',
  desk: 'Helpdeskens mailadresse (valgfri)',
  deskHelp: 'Ruden foreslår den som modtager af rapporter. Den enkelte bruger kan angive en anden.',
  deskWrong: 'Angiv én mailadresse, for eksempel help@example.com.',
  everyone: 'Hent manifestet til alle',
  helpDesk: 'Hent manifestet til helpdesken',
  editions:
    'Manifestet til alle beder om tilladelsen ReadItem. Det til helpdesken beder om ReadWriteMailbox, fordi Outlook kræver det, når flere markerede mails skal kontrolleres på én gang. Giv hver bruger ét af de to.',
  next: 'Upload derefter filen i Microsoft 365 Administration: Indstillinger, Integrerede apps, Upload brugerdefinerede apps. Trinnene står i INSTALL.html (på engelsk).',
  written: 'Manifestet er skrevet til:',
};

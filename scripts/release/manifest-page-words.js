/** @typedef {keyof typeof manifestPageWords.en} Word */

/** What the page says with which an administrator writes the manifest, in the languages of the product. */
export const manifestPageWords = {
  en: {
    language: 'English',
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
  },
  da: {
    language: 'Dansk',
    title: 'Skriv manifestet',
    introduction:
      'Manifestet fortæller Outlook, hvor filerne til Relay Pool Inspector ligger. Siden skriver det i din browser og kontakter ingen server.',
    host: 'Adressen på den mappe, du har lagt filerne i',
    hostHelp: 'Begynder med https://, for eksempel https://addins.example.com/relay-pool',
    hostWrong: 'Angiv en adresse, der begynder med https:// og slutter med mappen, uden ? og #.',
    desk: 'Helpdeskens mailadresse (valgfri)',
    deskHelp: 'Ruden foreslår den som modtager af sager. Den enkelte bruger kan angive en anden.',
    deskWrong: 'Angiv én mailadresse, for eksempel help@example.com.',
    everyone: 'Hent manifestet til alle',
    helpDesk: 'Hent manifestet til helpdesken',
    editions:
      'Manifestet til alle beder om tilladelsen ReadItem. Det til helpdesken beder om ReadWriteMailbox, fordi Outlook kræver det, når flere markerede mails skal kontrolleres på én gang. Giv hver bruger ét af de to.',
    next: 'Upload derefter filen i Microsoft 365 Administration: Indstillinger, Integrerede apps, Upload brugerdefinerede apps. Trinnene står i INSTALL.html (på engelsk).',
    written: 'Manifestet er skrevet til:',
  },
  nl: {
    language: 'Nederlands',
    title: 'Het manifest schrijven',
    introduction:
      'Het manifest vertelt Outlook waar de bestanden van Relay Pool Inspector staan. Deze pagina schrijft het in uw browser en neemt met geen enkele server contact op.',
    host: 'Adres van de map waarin u de bestanden hebt gezet',
    hostHelp: 'Begint met https://, bijvoorbeeld https://addins.example.com/relay-pool',
    hostWrong: 'Voer een adres in dat begint met https:// en eindigt met de map, zonder ? of #.',
    desk: 'E-mailadres van uw helpdesk (optioneel)',
    deskHelp: 'Het deelvenster stelt dit voor als ontvanger van meldingen. Elke gebruiker kan een ander adres invoeren.',
    deskWrong: 'Voer één e-mailadres in, bijvoorbeeld help@example.com.',
    everyone: 'Manifest voor iedereen downloaden',
    helpDesk: 'Manifest voor de helpdesk downloaden',
    editions:
      'Het manifest voor iedereen vraagt om de machtiging ReadItem. Dat voor de helpdesk vraagt om ReadWriteMailbox, omdat Outlook die vereist om meerdere geselecteerde berichten tegelijk te controleren. Geef elke gebruiker één van de twee.',
    next: 'Upload het bestand daarna in het Microsoft 365-beheercentrum: Instellingen, Geïntegreerde apps, Aangepaste apps uploaden. De stappen staan in INSTALL.html (in het Engels).',
    written: 'Het manifest is geschreven voor:',
  },
};

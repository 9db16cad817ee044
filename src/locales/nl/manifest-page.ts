import type { ManifestPageWords } from '../catalog/manifest-page-words.ts';

export const manifestPage: ManifestPageWords = {
  title: 'Het manifest schrijven',
  introduction:
    'Het manifest vertelt Outlook waar de bestanden van Relay Pool Inspector staan. Deze pagina schrijft het in uw browser en neemt met geen enkele server contact op.',
  host: 'Adres van de map waarin u de bestanden hebt gezet',
  hostHelp: 'Begint met https://, bijvoorbeeld https://addins.example.com/relay-pool',
  hostWrong: 'Voer een adres in dat begint met https:// en eindigt met de map, zonder ? of #.',
  desk: 'E-mailadres van uw helpdesk (optioneel)',
  deskHelp: 'Het deelvenster stelt dit voor als ontvanger van tickets. Elke gebruiker kan een ander adres invoeren.',
  deskWrong: 'Voer één e-mailadres in, bijvoorbeeld help@example.com.',
  everyone: 'Manifest voor iedereen downloaden',
  helpDesk: 'Manifest voor de helpdesk downloaden',
  editions:
    'Het manifest voor iedereen vraagt om de machtiging ReadItem. Dat voor de helpdesk vraagt om ReadWriteMailbox, omdat Outlook die vereist om meerdere geselecteerde berichten tegelijk te controleren. Geef elke gebruiker één van de twee.',
  next: 'Upload het bestand daarna in het Microsoft 365-beheercentrum: Instellingen, Geïntegreerde apps, Aangepaste apps uploaden. De stappen staan in INSTALL.html (in het Engels).',
  written: 'Het manifest is geschreven voor:',
};

import type { AdviceWords, AllReadingWords } from '../catalog/advice-words.ts';

export const advice: AdviceWords = {
  byTrace:
    'Send en ny mail, og spor den. OutboundIpPoolName viser så ikke længere RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'Ifølge headerlinjerne er det {tenant}[ (tenant {tenantid})].',
    tenantId: 'Ifølge headerlinjerne er det lejeren (tenant) {tenantid}. Navnet fremgår ikke.',
    sender: 'Ifølge From-linjen er det {fromdomain}[ ({readabledomain})]. Den linje kan være forfalsket.',
    unknown: 'Headerlinjerne siger ikke, hvem det er.',
  },
  menus: 'Menuer i Microsofts administrationscentre er angivet på engelsk.',
  replaceFirst: 'Erstat før brug:',
  placeholders: {
    messageid: 'Message-ID i enkelte anførselstegn',
    sender: 'afsenderens adresse',
    trusted: 'afsenderens adresse i anførselstegn',
    recipient: 'modtagerens adresse',
    start: 'dagen før, åååå-mm-dd',
    end: 'dagen efter, åååå-mm-dd',
    mailbox: 'postkassens adresse',
    fromdomain: 'afsenderens domæne',
    spfdomain: 'det domæne, SPF blev bedømt på',
    subdomain: 'underdomæne',
    parent: 'overordnet domæne',
    group: 'gruppens adresse',
    policy: 'antispampolitikkens navn i anførselstegn',
    connector: 'connectorens navn i anførselstegn',
    pilot: 'adresserne på alle prøvepostkasser',
    hops: 'offentlige adresser på jeres egne hop',
    certificate: 'domænet i certifikatet',
    sealer: 'd= i seglet i anførselstegn',
    notify: 'din egen adresse',
    server: 'serverens offentlige adresse',
    provider: 'udbyderens include',
    mailserver: 'mailserverens navn',
  },
  cited: '»{title}«, {date}',
  citedUndated: '»{title}«, læst den {date}',
  generalKnowledge: 'almindelig viden om Exchange (ikke læst på en af Microsofts sider)',
  readOn: 'læst den {date}',
  elsewhere: { reader: 'Til den, der fik mailen', 'help-desk': 'Til helpdesken' },
  ownRoles: { dns: 'Den, der driver domænets DNS' },
  licences: {
    included: 'Indgår i Exchange Online',
    'threat-explorer': 'Indgår; Threat Explorer kræver Defender for Office 365 Plan 2, Real-time detections Plan 1',
    'explorer-or-search': 'Explorer kræver Defender for Office 365 Plan 2',
  },
  cases: 'tilfælde {cases}',
  labels: {
    evidence: 'Grundlag',
    undo: 'Sådan fortrydes det',
    verify: 'Tegn på, at det virkede',
    avoid: 'Pas på',
    sources: 'Kilder',
    innocent: 'Uskyldig forklaring',
    suspicious: 'Mistænkelig forklaring',
  },
};

export const readings: AllReadingWords = {
  'relay-passed': {
    innocent:
      'En postkasse, en regel eller en liste sender almindelig mail videre, eller et program sender med et domæne, der ikke er sat op i Microsoft 365.',
    suspicious:
      'Nogen sender forfalsket mail gennem en organisation, der sender alt, den får, videre. At Microsofts udgående filter intet fandt, udelukker det ikke.',
  },
  'relay-spam': {
    innocent: 'En postkasse med videresendelse sendte alt videre, også spam. Eller filteret tog fejl.',
    suspicious:
      'Microsofts udgående filter bedømte mailen som spam, og afsenderen kunne ikke bekræftes: Nogen sender måske spam eller forfalsket mail gennem denne organisation.',
  },
  'relay-unknown': {
    innocent:
      'En postkasse, en regel eller en liste sender almindelig mail videre, eller et program sender med et domæne, der ikke er sat op i Microsoft 365.',
    suspicious: 'Nogen sender forfalsket mail gennem en organisation, der sender alt, den får, videre.',
  },
  'high-risk-pool': {
    innocent: 'En rapport om manglende levering (NDR) eller et domæne, der mangler helt grundlæggende DNS-poster.',
    suspicious: 'Det udgående filter bedømte mailen som spam; måske kommer den fra en konto, der er overtaget.',
  },
  'automatic-reply': {
    innocent: 'En fraværsbesked eller et andet svar, som en postkasse giver af sig selv.',
    suspicious: 'Felterne for et automatisk svar er skrevet ind i en anden mail.',
  },
  'ordinary-pool': {
    innocent: 'Almindelig mail fra en organisation med Microsoft 365.',
    suspicious:
      'En konto i organisationen er overtaget, eller nogen har købt adgang til Microsoft 365 for at sende ondsindet mail.',
  },
  'consumer-pool': {
    innocent: 'Mail fra en privatperson med en konto hos Outlook.com.',
    suspicious: 'En konto, som nogen har oprettet eller overtaget for at bedrage.',
  },
  'other-microsoft365': {
    innocent: 'Mail fra et program eller en tjeneste, der bruger Microsofts servere.',
    suspicious: 'Nogen har købt adgang til tjenesten for at sende ondsindet mail eller misbruger et program.',
  },
  internal: {
    innocent: 'En kollega eller en anden kunde hos Microsoft 365 har skrevet til dig.',
    suspicious: 'En konto hos samme tjeneste er overtaget.',
  },
  'not-from-microsoft365': {
    innocent: 'Almindelig mail fra nogen, der bruger en anden mailtjeneste.',
    suspicious:
      'Forfalsket mail fra en server, som forfalskeren selv driver. At den ikke gik gennem relaypuljen, taler hverken for eller imod den.',
  },
  'unknown-pool': {
    innocent:
      'En server i Microsoft 365, som er ny eller sjældent set offentligt. Microsoft ændrer navne og adresser uden varsel.',
    suspicious: 'Den server kan høre til en hvilken som helst pulje, også relaypuljen. Intet er udelukket.',
  },
  undetermined: {
    innocent: 'Teksten er ufuldstændig, eller en server har skrevet en linje i en form, der ikke kendes her.',
    suspicious: 'Nogen har fjernet eller ændret linjer.',
  },
  'refused-inside': {
    innocent: 'Adressen var forkert, eller en regel, en grænse eller en spærring gælder.',
    suspicious: 'Rapporten er forfalsket. Åbn ingen links eller filer i en rapport om en mail, du ikke har sendt.',
  },
};

import type { AdviceWords, AllReadingWords, AllUnknowableWords } from '../advice-words.ts';

export const advice: AdviceWords = {
  strengths: {
    shown: 'Linjer fra andre servere peger på dette.',
    suggested: 'Noget peger på dette; det er ikke bevist.',
    possible: 'Muligt; ingen linje viser det.',
  },
  byTrace:
    'Send en ny mail, og spor den: OutboundIpPoolName viser ikke længere RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'Ifølge headerlinjerne: {tenant}[ (lejer {tenantid})].',
    tenantId: 'Ifølge headerlinjerne: lejeren {tenantid}. De giver ikke dens navn.',
    sender: 'Ifølge From-linjen: {fromdomain}[ ({readabledomain})]. Den linje kan være forfalsket.',
    unknown: 'Headerlinjerne siger ikke, hvem det er.',
  },
  replaceFirst: 'Erstat før brug:',
  placeholders: {
    sender: 'afsenderens adresse',
    recipient: 'modtagerens adresse',
    start: 'dagen før, åååå-mm-dd',
    end: 'dagen efter, åååå-mm-dd',
    mailbox: 'postkassens adresse',
    fromdomain: 'afsenderens domæne',
    spfdomain: 'det domæne, SPF blev bedømt på',
    subdomain: 'underdomæne',
    parent: 'overordnet domæne',
    group: 'gruppens adresse',
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
  cases: 'tilfælde {cases}',
  labels: {
    steps: 'Trin for trin',
    commands: 'Til kopiering',
    verify: 'Sådan kan det ses, at det virkede',
    duration: 'Så lang tid tager det',
    avoid: 'Hvad der ikke bør gøres',
    sources: 'Kilder',
    readings: 'To måder at læse det på',
    innocent: 'Uskyldig forklaring',
    suspicious: 'Mistænkelig forklaring',
    unknowable: 'Hvad headerlinjer ikke kan vise, og hvor det kan ses',
  },
};

export const readings: AllReadingWords = {
  'relay-clean': {
    innocent:
      'En postkasse, en regel eller en liste videresender almindelig mail, eller et program sender gennem Microsoft 365 med et domæne, der aldrig blev sat op dér. Microsofts udgående filter havde intet at indvende.',
    suspicious:
      'Nogen sender forfalsket mail gennem en organisation, der sender alt videre, den får. Et filter, der intet fandt, udelukker det ikke.',
  },
  'relay-spam': {
    innocent: 'En postkasse, der videresender, sendte det videre, den fik, også spam, eller filteret tog fejl.',
    suspicious:
      'Microsofts udgående filter bedømte mailen som spam, og afsenderen kunne ikke bekræftes: nogen sender måske spam eller forfalsket mail gennem denne organisation.',
  },
  'relay-unknown': {
    innocent:
      'En postkasse, en regel eller en liste sender almindelig mail videre, eller et program bruger i Microsoft 365 et domæne, der aldrig blev sat op dér.',
    suspicious: 'Nogen sender forfalsket mail gennem en organisation, der sender alt videre, den får.',
  },
  'high-risk-pool': {
    innocent: 'En rapport om manglende levering, eller et domæne, der mangler helt grundlæggende DNS-poster.',
    suspicious: 'Det udgående filter bedømte mailen som spam; måske kommer den fra en konto, der er overtaget.',
  },
  'ordinary-pool': {
    innocent: 'Almindelig mail fra en organisation med Microsoft 365.',
    suspicious: 'En konto i organisationen er overtaget, eller nogen lejer Microsoft 365 til ondsindet mail.',
  },
  'consumer-pool': {
    innocent: 'Mail fra en privatperson med en konto hos Outlook.com.',
    suspicious: 'En konto, som nogen har oprettet eller overtaget for at bedrage.',
  },
  'other-microsoft365': {
    innocent: 'Mail fra et program eller en tjeneste, der bruger Microsofts servere.',
    suspicious: 'Nogen lejer tjenesten til ondsindet mail eller misbruger et program.',
  },
  internal: {
    innocent: 'En kollega eller en anden kunde hos Microsoft 365 har skrevet til dig.',
    suspicious: 'En konto inden for Microsoft 365 er overtaget.',
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
};

export const unknowables: AllUnknowableWords = {
  pool: {
    what: 'Hvilken pulje Microsoft 365 har registreret for mailen.',
    where:
      'I meddelelsessporingen hos den organisation, der sendte den eller sendte den videre, i egenskaben OutboundIpPoolName ({page-relaying-denied}). Kun dens administrator kan se den.',
  },
  settings: {
    what: 'Hvilken indstilling der førte dertil: en videresendelse, en regel, en connector eller et manglende domæne.',
    where: 'I den organisations indstillinger og i dens meddelelsessporing.',
  },
  author: {
    what: 'Hvem der har skrevet mailen, og om den er ærligt ment.',
    where: 'Hos afsenderen, når du spørger ad en anden vej.',
  },
  filter: {
    what: 'Alt det, jeres filter lagde vægt på.',
    where: 'Hos din helpdesk: i indsendelsen eller i Threat Explorer, hvis jeres organisation har det.',
  },
  'older-lines': {
    what: 'Om linjerne under den, hvor dit mailsystem overtog mailen, er sande og fuldstændige.',
    where: 'I logfilerne på de servere, der skrev dem.',
  },
  arrival: {
    what: 'Hvilken server der afleverede mailen.',
    where: 'I jeres egen organisations meddelelsessporing, under »From IP« ({page-message-trace}).',
  },
  'high-risk-reason': {
    what: 'Hvilken af grundene til højrisikopuljen det var.',
    where: 'I meddelelsessporingen og rapporterne om udgående spam hos den organisation, der sendte mailen.',
  },
};

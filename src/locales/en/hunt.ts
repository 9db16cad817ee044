import type { HuntWords } from '../catalog/hunt-words.ts';

export const hunt: HuntWords = {
  usage: {
    'missing-value': 'The option {value} needs a value.',
    'unknown-query': 'There is no query “{value}”. relay-pool hunt lists them.',
    'bad-engine': '--engine: “{value}” is not an engine. Choose defender, sentinel or adx.',
    'bad-days': '--days: “{value}” is not a number of days from 1 to 730.',
    'bad-domain': '--domain: “{value}” is not a domain. Write it as example.com, without @.',
    'too-many-days': 'Advanced hunting keeps 30 days, not {value}. Choose --engine sentinel for more.',
    'fixed-days': 'The number of days cannot be changed in {value}: it compares fixed days.',
    'link-engine': 'A link opens advanced hunting alone: leave out --link, or choose --engine defender.',
    'no-domains': 'The query {value} does not ask for accepted domains. own-mail-at-risk does.',
    'unreadable-file': 'No accepted domain can be read from “{value}”.',
    'other-engine': 'The query {value} is not for that engine. relay-pool hunt lists the engines of each.',
  },
  questions: {
    'by-sender-domain': 'Which sender domains reach us through the relay pool, and how much went to Junk or quarantine?',
    authentication: 'What did SPF, DKIM, DMARC and composite authentication say of that mail?',
    deliveries: 'Which deliveries came from the relay pool, a row each for relay-pool triage?',
    'by-region': 'In which Azure regions are the relay-pool servers that deliver to us?',
    'allow-entries': 'Which allow entries and mail flow rules acted on mail from the relay pool?',
    'moved-after-delivery': 'Which mail from the relay pool was moved after delivery, and where to?',
    'by-week': 'Does mail from the relay pool increase over the months?',
    'junk-rises': 'For an alert: for which sender domain is far more mail filtered than before?',
    'own-forwarders': 'Which of our users and settings forward mail outside the organisation?',
    'own-mail-at-risk': 'Prediction: which mail that we pass on will use the relay pool?',
    'blind-spot': 'How many deliveries have no usable address, so that these queries miss them?',
    'findings-by-sender-domain': 'Of our findings, which sender domains came through the relay pool, and where were they put?',
    'findings-to-fix': 'Of our findings, which cause at which relaying organisation explains the most messages?',
    'findings-by-week': 'Do our findings of the relay pool grow over the weeks, and how many could not be told?',
  },
  listEnd: 'relay-pool hunt QUERY prints one of them.',
};

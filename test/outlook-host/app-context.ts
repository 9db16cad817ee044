/** What the library must know of the application that hosts it; answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(about: {
  controlId: string;
  language: string;
  mailboxSet: string;
  hostOrigin: string;
  paneUrl: string;
  settings: Readonly<Record<string, string>>;
}): Readonly<Record<string, unknown>> {
  return {
    _id: about.controlId,
    _appName: outlookOnTheWeb,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _appUILocale: about.language,
    _dataLocale: about.language,
    _docUrl: `${about.hostOrigin}/mail/`,
    _clientMode: 0,
    _settings: about.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: encodeURIComponent(entitlement),
    _correlationId: '8c9e2f0a-0000-4000-8000-000000000001',
    _appInstanceId: about.controlId,
    _touchEnabled: false,
    _commerceAllowed: true,
    _requirementMatrix: JSON.stringify({ Mailbox: about.mailboxSet }),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _hostFullVersion: '20240510001.11',
    _addinName: 'Relay Pool Inspector',
    _appDomains: [],
    _addInSourceUrl: about.paneUrl,
    _clientWindowWidth: 320,
    _clientWindowHeight: 800,
    _featureGates: {},
  };
}

const outlookOnTheWeb = 64;

/** The library parses it as XML. An empty text makes Chromium draw an error document, which a strict style policy complains about. */
const entitlement = '<t cid="reader" aid="add-in"/>';

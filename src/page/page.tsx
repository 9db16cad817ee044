import '../ui/look/fluent-setup.ts';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './CheckPage.tsx';
import { keepOffline } from './offline/keep-offline.ts';
import { showTheme } from '../ui/look/look.ts';
import { startTheme } from './look/page-theme.ts';
import { applyTheme } from '../ui/look/theme.ts';

applyTheme();
showTheme(startTheme());
const element = document.getElementById('root');
if (element) createRoot(element).render(<CheckPage />);
keepOffline();

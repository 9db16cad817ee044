import '../ui/look/fluent-setup.ts';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../page/offline/keep-offline.ts';
import { startTheme } from '../page/look/page-theme.ts';
import { showTheme } from '../ui/look/look.ts';
import { applyTheme } from '../ui/look/theme.ts';
import { TriagePage } from './TriagePage.tsx';

applyTheme();
showTheme(startTheme());
const element = document.getElementById('root');
if (element) createRoot(element).render(<TriagePage />);
keepOffline();

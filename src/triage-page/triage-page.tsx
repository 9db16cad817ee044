import '../ui/fluent-setup.ts';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../page/keep-offline.ts';
import { showTheme, startTheme } from '../page/page-theme.ts';
import { applyTheme } from '../ui/theme.ts';
import { TriagePage } from './TriagePage.tsx';

applyTheme();
showTheme(startTheme());
const element = document.getElementById('root');
if (element) createRoot(element).render(<TriagePage />);
keepOffline();

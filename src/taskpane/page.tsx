import './fluent-setup.ts';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './components/CheckPage.tsx';
import { keepOffline } from './keep-offline.ts';
import { applyTheme } from './theme.ts';

applyTheme();
const element = document.getElementById('root');
if (element) createRoot(element).render(<CheckPage />);
keepOffline();

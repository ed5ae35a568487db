import { startDeveloperBar } from './developerBar';
import { startTroublePanel } from './troublePanel';

startDeveloperBar();
startTroublePanel();

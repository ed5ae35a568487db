import { startDeveloperBar } from './developerBar';

startDeveloperBar();

import { startSharePoint } from '../../sharepoint/testing/startSharePoint';
import { cast, defaultLogin, ownerLogin } from '../cast';

/** The local SharePoint with the cast, in a process of its own that can be killed. */
const [, , dataDir, port] = process.argv;
if (dataDir === undefined || port === undefined) throw new Error('name a data folder and a port');
const { origin } = await startSharePoint({ people: cast, defaultLogin, ownerLogin, dataDir, port: Number(port) });
console.log(`ready ${origin}`);

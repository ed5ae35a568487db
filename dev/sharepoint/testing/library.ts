import { type StartedSharePoint, startSharePoint } from './startSharePoint';
import { talk } from './talk';

export const olive = 'olive.owner@council.example';
export const amy = 'amy.staff@council.example';
export const ben = 'ben.staff@council.example';

/** A library `Evidence` in which Amy and Ben may add and read, Olive everything. */
export interface TestLibrary {
  readonly server: StartedSharePoint;
  /** Server-relative. */
  readonly path: string;
  as(login: string): ReturnType<typeof talk>;
  /** Sends bytes; the talker sends JSON. `name` may begin with folders. */
  upload(login: string, name: string, content: string | Uint8Array, overwrite?: boolean): Promise<Response>;
  content(login: string, name: string, version?: number): Promise<Buffer>;
  /** The step of an address that leads to a file or folder. */
  file(name: string): string;
  folder(name?: string): string;
}

const escaped = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));

export async function startLibrary(name: string): Promise<TestLibrary> {
  const server = await startSharePoint();
  const site = server.url(`/sites/${name}`);
  const path = `/sites/${name}/Evidence`;
  const as = (login: string): ReturnType<typeof talk> => talk(server.as(login), site);
  const file = (leaf: string): string => `web/getFileByServerRelativePath(decodedUrl='${escaped(`${path}/${leaf}`)}')`;
  const folder = (leaf = ''): string =>
    `web/getFolderByServerRelativePath(decodedUrl='${escaped(leaf === '' ? path : `${path}/${leaf}`)}')`;
  const list = "web/lists/getbytitle('Evidence')";
  await as(olive).post('web/lists', { Title: 'Evidence', BaseTemplate: 101 });
  const level = await as(olive).post('web/roledefinitions', {
    Name: 'Submit',
    Description: '',
    BasePermissions: { High: '176', Low: '134418531' }
  });
  await as(olive).post(`${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  for (const login of [amy, ben]) {
    const user = await as(olive).post('web/ensureuser', { logonName: login });
    const grant = `principalid=${String(user.body['Id'])},roledefid=${String(level.body['Id'])}`;
    await as(olive).post(`${list}/roleassignments/addroleassignment(${grant})`);
  }
  return {
    server,
    path,
    as,
    file,
    folder,
    upload: (login, leaf, content, overwrite = false) => {
      const at = leaf.lastIndexOf('/');
      const to = `${folder(at < 0 ? '' : leaf.slice(0, at))}/Files/AddUsingPath`;
      return server.as(login)(
        `${site}/_api/${to}(DecodedUrl='${escaped(leaf.slice(at + 1))}',Overwrite=${overwrite})`,
        { method: 'POST', body: content, headers: { 'Content-Type': 'application/octet-stream' } }
      );
    },
    content: async (login, leaf, version) => {
      const of = version === undefined ? file(leaf) : `${file(leaf)}/versions(${version})`;
      return Buffer.from(await (await server.as(login)(`${site}/_api/${of}/$value`)).arrayBuffer());
    }
  };
}

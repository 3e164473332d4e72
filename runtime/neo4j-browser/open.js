/**
 * Signs Neo4j Browser in: takes the ticket behind the # of the address, which no server and no log sees, to its
 * own server, and leaves what it gets for it, and style and favourites, where Neo4j Browser looks for them.
 */

/** Where Neo4j Browser keeps what it knows: localStorage, under these names. */
const PREFIX = 'neo4j.';
/** What is ours among the user's favourites. */
const OURS = 'attest-';
/** The connection that Neo4j Browser opens by itself. */
const CONNECTION_ID = '$$discovery';

await open();

async function open() {
  const ticket = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const setup = await (await fetch('/attest/setup.json')).json();
  if (ticket !== '') {
    const answer = await fetch('/attest/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticket }),
    });
    if (answer.ok) keepConnection(await answer.json());
  }
  const { connectionsById } = read('connections') ?? {};
  // A link works once. Who has come by it before is signed in already.
  if (connectionsById?.[CONNECTION_ID]?.host !== setup.host) return refuse();
  keepSetup(setup);
  location.replace(setup.address);
}

function refuse() {
  document.querySelector('#message').textContent =
    'This link has been used, or is none. Each one signs in one web browser, once: `attest browser` prints a new one.';
}

function keepConnection(connection) {
  write('connections', {
    allConnectionIds: [CONNECTION_ID],
    connectionsById: {
      [CONNECTION_ID]: { ...connection, id: CONNECTION_ID, name: CONNECTION_ID, type: 'bolt' },
    },
    activeConnection: CONNECTION_ID,
    connectionState: 0,
  });
}

/** Ours anew, the user's as they are. */
function keepSetup({ style, settings, folders, favorites }) {
  write('grass', style);
  write('settings', { ...read('settings'), ...settings });
  write('folders', [...theirs('folders'), ...folders]);
  write('documents', [...theirs('documents'), ...favorites]);
}

function theirs(name) {
  return (read(name) ?? []).filter(({ id }) => !String(id).startsWith(OURS));
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name)) ?? undefined;
  } catch {
    return undefined; // not ours to mend; Neo4j Browser does the same
  }
}

function write(name, value) {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
}

// Starts the real Bluesky network (PLC directory, PDS, AppView) on loopback and prints READY.
// Ports, database and folders come from the environment; SIGTERM stops it.
const net = require('node:net')

// The servers listen on every interface by themselves; tests stay on this computer.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1')
  else if (args[0] && typeof args[0] === 'object' && 'port' in args[0] && !args[0].host) {
    args[0] = { ...args[0], host: '127.0.0.1' }
  }
  return listen.apply(this, args)
}

const { TestNetwork } = require('@atproto/dev-env')
const port = (name) => Number(process.env[name])

async function main() {
  const network = await TestNetwork.create({
    dbPostgresSchema: 'tests',
    plc: { port: port('PLC_PORT') },
    pds: { port: port('PDS_PORT'), hostname: 'localhost' },
    bsky: { port: port('APPVIEW_PORT'), publicUrl: `http://localhost:${port('APPVIEW_PORT')}` },
    ozone: { port: port('OZONE_PORT') },
  })
  process.stdout.write('READY\n')
  process.on('SIGTERM', () => network.close().catch(() => {}).finally(() => process.exit(0)))
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})

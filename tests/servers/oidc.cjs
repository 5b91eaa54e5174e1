// Starts a real OpenID provider (oidc-provider) on loopback: PKCE required, refresh tokens rotate and are
// good for one use, access tokens last TTL seconds. Prints READY and each grant.
const http = require('node:http')
const { pathToFileURL } = require('node:url')

async function main() {
  const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')).href)
  const issuer = `http://127.0.0.1:${process.env.PORT}`
  const client = (id, grants) => ({
    client_id: id,
    token_endpoint_auth_method: 'none',
    application_type: 'native',
    grant_types: grants,
    redirect_uris: ['http://127.0.0.1/callback'],
  })
  const provider = new Provider(issuer, {
    clients: [client('cm-native', ['authorization_code', 'refresh_token']), client('cm-once', ['authorization_code'])],
    clockTolerance: 0,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
    scopes: ['openid', 'offline_access'],
    issueRefreshToken: async (ctx, found) => found.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: () => true,
    ttl: { AccessToken: Number(process.env.TTL), RefreshToken: 3600, Grant: 3600, Session: 3600, Interaction: 600 },
    findAccount: (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  })
  provider.on('grant.success', (ctx) => console.log(`GRANTED ${ctx.oidc.params.grant_type}`))
  http.createServer(provider.callback()).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('READY'))
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})

#!/usr/bin/env bash
# Smartcar's JavaScript SDK (@smartcar/auth 2.14.1 of npm), getAuthUrl, and a state of plain ASCII.
# Expected: the state is percent-encoded, as the redirect URI, the scope and the user beside it are.
# Instead it is written as base64 without escapes: every + of it is a space, and every = and / bare, to whoever decodes the
# query as forms do, URLSearchParams among them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @smartcar/auth@2.14.1 >/dev/null

cat >probe.js <<'JS'
const noop = () => {};
global.window = {
  addEventListener: noop, location: { origin: 'https://example.com' },
  btoa: text => Buffer.from(text, 'latin1').toString('base64'),
};
const Smartcar = require('@smartcar/auth');
const smartcar = new Smartcar({
  applicationId: '8229df9f-91a0-4ff0-a1ae-a1f38ee24d07', redirectUri: 'https://example.com/callback',
  scope: ['read_vin'], onComplete: noop,
});
// Where a plus falls depends on the length of what stands before it in the base64 text.
for (const state of ['>>>', 'a>>>', 'ab>>>']) {
  const written = /[&]state=([^&]*)/.exec(smartcar.getAuthUrl({ state }))[1];
  if (written.includes('+')) {
    const query = new URLSearchParams(new URL(smartcar.getAuthUrl({ state })).search);
    console.log('signs of the state that a query should have escaped:', [...new Set(written.match(/[+=/]/g))].sort().join(' '));
    console.log('state as it was written and as it is decoded are equal:', query.get('state') === written);
    console.log('decoded with spaces in place of the plus:', query.get('state') === written.replaceAll('+', ' '));
    break;
  }
}
JS
echo "@smartcar/auth $(node -p "require('@smartcar/auth/package.json').version")"
output=$(node probe.js)
echo "$output"
grep -q 'are equal: false' <<<"$output"
grep -q 'in place of the plus: true' <<<"$output"
echo "as described"

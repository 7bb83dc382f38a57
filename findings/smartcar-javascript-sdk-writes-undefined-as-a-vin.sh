#!/usr/bin/env bash
# Smartcar's JavaScript SDK (@smartcar/auth 2.14.1 of npm), getAuthUrl, with a VIN and a make that are not known: undefined,
# as an optional value of JavaScript is.
# Expected: what is undefined is left out, as an undefined user, state and flags are.
# Instead the text "undefined" is written as the VIN of the only vehicle, and as the make.
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
const unknown = undefined;
const query = new URL(smartcar.getAuthUrl({
  singleSelect: { vin: unknown }, vehicleInfo: { make: unknown }, user: unknown, flags: unknown,
})).searchParams;
for (const name of ['single_select', 'single_select_vin', 'make', 'user', 'flags']) {
  console.log(`${name}: ${query.has(name) ? JSON.stringify(query.get(name)) : 'left out'}`);
}
JS
echo "@smartcar/auth $(node -p "require('@smartcar/auth/package.json').version")"
output=$(node probe.js)
echo "$output"
diff - <(echo "$output") <<'EXPECTED'
single_select: "true"
single_select_vin: "undefined"
make: "undefined"
user: left out
flags: left out
EXPECTED
echo "as described"

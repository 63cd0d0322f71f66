// Runs round.js with the real aws-sdk v2 and writes what it came to. Usage:
// node record.js AWS_SDK_FOLDER < {"endpoint", "accessKeyId", "secretAccessKey", "settings"}
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1';
const AWS = require(path.resolve(process.argv[2]));
const { endpoint, accessKeyId, secretAccessKey, settings } = JSON.parse(fs.readFileSync(0, 'utf8'));
AWS.config.update({ endpoint, accessKeyId, secretAccessKey, region: 'us-east-1', s3ForcePathStyle: true });
Object.assign(globalThis, { AWS });
const code = fs.readFileSync(path.join(__dirname, 'round.js'), 'utf8');
const onTrack = vm.runInThisContext(`(() => { ${code}\nreturn onTrack; })()`, { filename: 'round.js' });
onTrack({ type: 'track' }, settings).then(
  found => process.stdout.write(`${JSON.stringify(found, null, 2)}\n`),
  error => {
    console.error(error);
    process.exitCode = 1;
  },
);

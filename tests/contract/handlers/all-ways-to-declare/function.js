function onTrack() { return 'function'; }
async function onIdentify() { return 'async function'; }
const onPage = () => 'arrow';
let onScreen = async function () { return 'expression'; };
onGroup = function named() { return 'undeclared'; };
class Handlers { alias() { return 'method of ' + typeof this; } static remove = () => 'static arrow'; }
var onAlias = new Handlers().alias;
const { remove: onDelete } = Handlers;
globalThis.onBatch = new Proxy(function () { return 'proxy'; }, {});

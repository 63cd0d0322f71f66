const onTrack = 'text';
let onPage = { call() {} };
var onScreen;
const onGroup = null;
class onAlias {}
function onIdentify() {}

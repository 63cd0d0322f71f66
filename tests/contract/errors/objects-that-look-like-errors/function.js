function onTrack() { throw { name: 'RetryError', message: 'looks like one' }; }
function onPage() { throw Object.create(RetryError.prototype, { message: { value: 'made by hand' } }); }
function onScreen() { function OldStyle(message) { this.message = message; } OldStyle.prototype = Object.create(RetryError.prototype); throw new OldStyle('old style'); }
function onGroup() { const error = new Error('renamed'); error.name = 'RetryError'; throw error; }

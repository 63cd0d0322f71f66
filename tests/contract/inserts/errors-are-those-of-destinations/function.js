function onTrack() { throw new RetryError('later'); }
function onPage() { throw new InvalidEventPayload('no'); }
function onScreen() { throw new TypeError('bug'); }
function onGroup() { throw new EventNotSupported('groups'); }
function onAlias() { throw new ValidationError('bad'); }

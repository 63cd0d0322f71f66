const seen = (name) => (event) => name + ":" + event.type;
const onTrack = seen("onTrack"), onIdentify = seen("onIdentify"), onPage = seen("onPage"), onScreen = seen("onScreen");
const onGroup = seen("onGroup"), onAlias = seen("onAlias"), onDelete = seen("onDelete");

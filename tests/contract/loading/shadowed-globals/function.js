const moment = () => 'my moment';
let fetch = async () => 'my fetch';
var cache = { load: () => 'my cache' };
function btoa() { return 'my btoa'; }
class URL { constructor() { this.mine = true; } }
console.log(new URL().mine);
async function onTrack() { return [moment(), await fetch(), cache.load(), btoa(), new URL().mine, typeof Headers]; }

const retry = (handler) => async (...args) => { try { return await handler(...args); } catch { return handler(...args); } };
let calls = 0;
class App { constructor() { this.name = 'app'; } track(event, settings) { if (++calls === 1) throw new Error('once'); return [this.name, event.type, settings.a]; } }
const app = new App();
const onTrack = retry(app.track.bind(app));

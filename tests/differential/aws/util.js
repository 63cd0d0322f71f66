({
  "text in URIs": () => [AWS.util.uriEscape("a b/c*()'!~\u00e9"),AWS.util.uriEscapePath('a b/c*')],

  "parameters of a query": () => AWS.util.queryParamsToString({b:['2','1'],a:'x y',c:null,d:undefined,e:5}),

  "base64": () => [AWS.util.base64.encode('h\u00e9'),AWS.util.base64.encode(null),AWS.util.base64.decode('aGk=').toString(),(()=>{try{AWS.util.base64.encode(5)}catch(e){return e.message}})()],

  "buffers": () => [AWS.util.buffer.toBuffer('aa','hex'),AWS.util.buffer.alloc(2,1),AWS.util.buffer.concat([Buffer.from('a'),Buffer.from('b')])],

  "texts and lengths": () => [AWS.util.string.byteLength('\u00e9'),AWS.util.string.byteLength(null),AWS.util.string.byteLength([1]),AWS.util.string.byteLength({size:4}),(()=>{try{AWS.util.string.byteLength({})}catch(e){return [e.message,e.object]}})(),AWS.util.string.upperFirst('abc'),AWS.util.string.lowerFirst('ABC')],

  "files of profiles": () => AWS.util.ini.parse('x=1\n[a] ; c\nb = c=d # x\n=z\nq=\n[profile p]\nk=v'),

  "a profile that would be a prototype": () => {try{AWS.util.ini.parse('[__proto__]\na=b')}catch(e){return e.message}},

  "dates": () => {const d=new Date(0);return [AWS.util.date.iso8601(d),AWS.util.date.rfc822(d),AWS.util.date.unixTimestamp(d),AWS.util.date.from(5),AWS.util.date.from('2020-01-01'),AWS.util.date.format(5),AWS.util.date.format(5,'rfc822'),AWS.util.date.format(d,'unixTimestamp'),AWS.util.date.parseTimestamp('5'),AWS.util.date.parseTimestamp('2020-01-01T00:00:00Z'),AWS.util.date.parseTimestamp('Wed, 01 Jan 2020 00:00:00 GMT'),(()=>{try{AWS.util.date.parseTimestamp('x')}catch(e){return [e.code,e.message]}})()]},

  "hashes": () => [AWS.util.crypto.md5('a'),AWS.util.crypto.md5('a','hex'),AWS.util.crypto.sha256('a','base64'),AWS.util.crypto.sha256('a','buffer'),AWS.util.crypto.hmac('k','d'),AWS.util.crypto.hmac('k','d','hex'),AWS.util.crypto.hmac('k','d','hex','sha1'),AWS.util.crypto.crc32('hello'),AWS.util.crypto.crc32(Buffer.from([1,2,3])),AWS.util.crypto.toHex('\x01\xff'),AWS.util.crypto.createHash('sha1').update('x').digest('hex'),AWS.util.crypto.hash('sha1','x','hex'), typeof AWS.util.crypto.lib.createHmac, AWS.util.crypto.sha256('','hex')],

  "hashes with a callback": () => {let r; AWS.util.crypto.md5('a','hex',(e,h)=>r=[e,h]); return r},

  "iteration and its end": () => {const r=[];AWS.util.each({a:1,b:2,c:3},(k,v)=>{r.push(k,v);if(k==='b')return AWS.util.abort});AWS.util.arrayEach(['x','y'],(v,i)=>r.push(v,i));return r},

  "copies and merges": () => {const a={x:1};const m=AWS.util.merge(a,{y:2});AWS.util.update(a,{z:3});return [a,m,AWS.util.copy([1,2]),AWS.util.copy(null),AWS.util.copy(undefined),AWS.util.isEmpty({}),AWS.util.isEmpty({a:1}),AWS.util.isEmpty([])]},

  "types and their names": () => [AWS.util.isType(new Date(),'Date'),AWS.util.isType([],Array),AWS.util.typeName(Date),AWS.util.isType('','String')],

  "errors fitted out": () => {const e=AWS.util.error(new Error('m'),{code:'C',message:'n',extra:1});delete e.time;return [Object.keys(e),e.name,e.message,e.originalError,JSON.stringify(e)]},

  "an error with a text": () => {const e=AWS.util.error(new Error('m'),'n');delete e.time;return [Object.keys(e),e.name,e.message,e.originalError]},

  "an error with a name": () => {const e=AWS.util.error(new TypeError(''),{name:'N'});delete e.time;return [Object.keys(e),e.name,e.message,e.code]},

  "classes": () => {const P=AWS.util.inherit({constructor:function P(a){this.a=a},m(){return 'p'+this.a}});const C=AWS.util.inherit(P,{m(){return 'c'+P.prototype.m.call(this)}});const c=new C(1);return [c.m(),c instanceof P,C.__super__===P,new P(2).m(), Object.keys(P.prototype), c.constructor===C]},

  "mixins": () => {function X(){} X.prototype.a=1; function Y(){} AWS.util.mixin(Y,X);return [new Y().a]},

  "properties": () => {const o={};let n=0;AWS.util.memoizedProperty(o,'x',()=>++n);AWS.util.property(o,'y',5,false);AWS.util.hideProperties(o,['z']);return [o.x,o.x,n,Object.keys(o),o.y]},

  "functions": () => {let r;AWS.util.fn.makeAsync((a)=>a+1)(1,(x)=>r=x);return [r,AWS.util.fn.noop(),AWS.util.fn.makeAsync(function(a,b,c){},3).length,(()=>{try{AWS.util.fn.callback(new Error('q'))}catch(e){return e.message}})()]},

  "URLs": () => [AWS.util.urlParse('http://a:80/b?c').pathname,AWS.util.urlFormat({protocol:'http:',host:'a',pathname:'/b'}),{...AWS.util.queryStringParse('a=1&b=2')}],

  "ARNs": () => [AWS.util.ARN.validate('arn:aws:s3:::b'),AWS.util.ARN.validate('x'),AWS.util.ARN.parse('arn:aws:s3:r:a:b:c'),AWS.util.ARN.build({service:'s',region:'r',accountId:'a',resource:'x'}),(()=>{try{AWS.util.ARN.build({})}catch(e){return e.message}})()],

  "UUIDs": () => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(AWS.util.uuid.v4()),

  "where it runs": () => [AWS.util.isBrowser(),AWS.util.isNode(),AWS.util.environment,AWS.util.engine(),AWS.util.userAgent(),AWS.util.defaultProfile],

})

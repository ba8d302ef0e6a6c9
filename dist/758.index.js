"use strict";exports.id=758,exports.ids=[758],exports.modules={42560:((__unused_webpack_module,exports2,__webpack_require__)=>{(function(sax){sax.parser=function(strict,opt){
return new SAXParser(strict,opt)},sax.SAXParser=SAXParser,sax.SAXStream=SAXStream,sax.createStream=createStream,sax.MAX_BUFFER_LENGTH=64*1024;var buffers=["comm\
ent","sgmlDecl","textNode","tagName","doctype","procInstName","procInstBody","entity","attribName","attribValue","cdata","script"];sax.EVENTS=["text","processin\
ginstruction","sgmldeclaration","doctype","comment","opentagstart","attribute","opentag","closetag","opencdata","cdata","closecdata","error","end","ready","scri\
pt","opennamespace","closenamespace"];function SAXParser(strict,opt){if(!(this instanceof SAXParser))return new SAXParser(strict,opt);var parser=this;clearBuffers(
parser),parser.q=parser.c="",parser.bufferCheckPosition=sax.MAX_BUFFER_LENGTH,parser.encoding=null,parser.opt=opt||{},parser.opt.lowercase=parser.opt.lowercase||
parser.opt.lowercasetags,parser.looseCase=parser.opt.lowercase?"toLowerCase":"toUpperCase",parser.opt.maxEntityCount=parser.opt.maxEntityCount||512,parser.opt.maxEntityDepth=
parser.opt.maxEntityDepth||4,parser.entityCount=parser.entityDepth=0,parser.tags=[],parser.closed=parser.closedRoot=parser.sawRoot=!1,parser.tag=parser.error=null,
parser.strict=!!strict,parser.noscript=!!(strict||parser.opt.noscript),parser.state=S.BEGIN,parser.strictEntities=parser.opt.strictEntities,parser.ENTITIES=parser.
strictEntities?Object.create(sax.XML_ENTITIES):Object.create(sax.ENTITIES),parser.attribList=[],parser.opt.xmlns&&(parser.ns=Object.create(rootNS)),parser.opt.unquotedAttributeValues===
void 0&&(parser.opt.unquotedAttributeValues=!strict),parser.trackPosition=parser.opt.position!==!1,parser.trackPosition&&(parser.position=parser.line=parser.column=
0),emit(parser,"onready")}Object.create||(Object.create=function(o){function F(){}F.prototype=o;var newf=new F;return newf}),Object.keys||(Object.keys=function(o){
var a=[];for(var i in o)o.hasOwnProperty(i)&&a.push(i);return a});function checkBufferLength(parser){for(var maxAllowed=Math.max(sax.MAX_BUFFER_LENGTH,10),maxActual=0,
i=0,l=buffers.length;i<l;i++){var len=parser[buffers[i]].length;if(len>maxAllowed)switch(buffers[i]){case"textNode":closeText(parser);break;case"cdata":emitNode(
parser,"oncdata",parser.cdata),parser.cdata="";break;case"script":emitNode(parser,"onscript",parser.script),parser.script="";break;default:error(parser,"Max buf\
fer length exceeded: "+buffers[i])}maxActual=Math.max(maxActual,len)}var m=sax.MAX_BUFFER_LENGTH-maxActual;parser.bufferCheckPosition=m+parser.position}function clearBuffers(parser){
for(var i=0,l=buffers.length;i<l;i++)parser[buffers[i]]=""}function flushBuffers(parser){closeText(parser),parser.cdata!==""&&(emitNode(parser,"oncdata",parser.
cdata),parser.cdata=""),parser.script!==""&&(emitNode(parser,"onscript",parser.script),parser.script="")}SAXParser.prototype={end:function(){end(this)},write,resume:function(){
return this.error=null,this},close:function(){return this.write(null)},flush:function(){flushBuffers(this)}};var Stream;try{Stream=__webpack_require__(2203).Stream}catch{
Stream=function(){}}Stream||(Stream=function(){});var streamWraps=sax.EVENTS.filter(function(ev){return ev!=="error"&&ev!=="end"});function createStream(strict,opt){
return new SAXStream(strict,opt)}function determineBufferEncoding(data,isEnd){if(data.length>=2){if(data[0]===255&&data[1]===254)return"utf-16le";if(data[0]===254&&
data[1]===255)return"utf-16be"}return data.length>=3&&data[0]===239&&data[1]===187&&data[2]===191?"utf8":data.length>=4?data[0]===60&&data[1]===0&&data[2]===63&&
data[3]===0?"utf-16le":data[0]===0&&data[1]===60&&data[2]===0&&data[3]===63?"utf-16be":"utf8":isEnd?"utf8":null}function SAXStream(strict,opt){if(!(this instanceof
SAXStream))return new SAXStream(strict,opt);Stream.apply(this),this._parser=new SAXParser(strict,opt),this.writable=!0,this.readable=!0;var me=this;this._parser.
onend=function(){me.emit("end")},this._parser.onerror=function(er){me.emit("error",er),me._parser.error=null},this._decoder=null,this._decoderBuffer=null,streamWraps.
forEach(function(ev){Object.defineProperty(me,"on"+ev,{get:function(){return me._parser["on"+ev]},set:function(h){if(!h)return me.removeAllListeners(ev),me._parser["\
on"+ev]=h,h;me.on(ev,h)},enumerable:!0,configurable:!1})})}SAXStream.prototype=Object.create(Stream.prototype,{constructor:{value:SAXStream}}),SAXStream.prototype.
_decodeBuffer=function(data,isEnd){if(this._decoderBuffer&&(data=Buffer.concat([this._decoderBuffer,data]),this._decoderBuffer=null),!this._decoder){var encoding=determineBufferEncoding(
data,isEnd);if(!encoding)return this._decoderBuffer=data,"";this._parser.encoding=encoding,this._decoder=new TextDecoder(encoding)}return this._decoder.decode(data,
{stream:!isEnd})},SAXStream.prototype.write=function(data){if(typeof Buffer=="function"&&typeof Buffer.isBuffer=="function"&&Buffer.isBuffer(data))data=this._decodeBuffer(
data,!1);else if(this._decoderBuffer){var remaining=this._decodeBuffer(Buffer.alloc(0),!0);remaining&&(this._parser.write(remaining),this.emit("data",remaining))}
return this._parser.write(data.toString()),this.emit("data",data),!0},SAXStream.prototype.end=function(chunk){if(chunk&&chunk.length&&this.write(chunk),this._decoderBuffer){
var finalChunk=this._decodeBuffer(Buffer.alloc(0),!0);finalChunk&&(this._parser.write(finalChunk),this.emit("data",finalChunk))}else if(this._decoder){var remaining=this.
_decoder.decode();remaining&&(this._parser.write(remaining),this.emit("data",remaining))}return this._parser.end(),!0},SAXStream.prototype.on=function(ev,handler){
var me=this;return!me._parser["on"+ev]&&streamWraps.indexOf(ev)!==-1&&(me._parser["on"+ev]=function(){var args=arguments.length===1?[arguments[0]]:Array.apply(null,
arguments);args.splice(0,0,ev),me.emit.apply(me,args)}),Stream.prototype.on.call(me,ev,handler)};var CDATAre=/^\[CDATA\[$/i,DOCTYPEre=/^DOCTYPE$/i,XML_NAMESPACE="\
http://www.w3.org/XML/1998/namespace",XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/",rootNS={xml:XML_NAMESPACE,xmlns:XMLNS_NAMESPACE},nameStart=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,
nameBody=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/,
entityStart=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,
entityBody=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
function isWhitespace(c){return c===" "||c===`
`||c==="\r"||c==="	"}function isQuote(c){return c==='"'||c==="'"}function isAttribEnd(c){return c===">"||isWhitespace(c)}function isMatch(regex,c){return regex.
test(c)}function notMatch(regex,c){return!isMatch(regex,c)}var S=0;sax.STATE={BEGIN:S++,BEGIN_WHITESPACE:S++,TEXT:S++,TEXT_ENTITY:S++,OPEN_WAKA:S++,SGML_DECL:S++,
SGML_DECL_QUOTED:S++,DOCTYPE:S++,DOCTYPE_QUOTED:S++,DOCTYPE_DTD:S++,DOCTYPE_DTD_QUOTED:S++,COMMENT_STARTING:S++,COMMENT:S++,COMMENT_ENDING:S++,COMMENT_ENDED:S++,
CDATA:S++,CDATA_ENDING:S++,CDATA_ENDING_2:S++,PROC_INST:S++,PROC_INST_BODY:S++,PROC_INST_ENDING:S++,OPEN_TAG:S++,OPEN_TAG_SLASH:S++,ATTRIB:S++,ATTRIB_NAME:S++,ATTRIB_NAME_SAW_WHITE:S++,
ATTRIB_VALUE:S++,ATTRIB_VALUE_QUOTED:S++,ATTRIB_VALUE_CLOSED:S++,ATTRIB_VALUE_UNQUOTED:S++,ATTRIB_VALUE_ENTITY_Q:S++,ATTRIB_VALUE_ENTITY_U:S++,CLOSE_TAG:S++,CLOSE_TAG_SAW_WHITE:S++,
SCRIPT:S++,SCRIPT_ENDING:S++},sax.XML_ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'"}),sax.ENTITIES=Object.assign(Object.create(
null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'",AElig:198,Aacute:193,Acirc:194,Agrave:192,Aring:197,Atilde:195,Auml:196,Ccedil:199,ETH:208,Eacute:201,Ecirc:202,Egrave:200,
Euml:203,Iacute:205,Icirc:206,Igrave:204,Iuml:207,Ntilde:209,Oacute:211,Ocirc:212,Ograve:210,Oslash:216,Otilde:213,Ouml:214,THORN:222,Uacute:218,Ucirc:219,Ugrave:217,
Uuml:220,Yacute:221,aacute:225,acirc:226,aelig:230,agrave:224,aring:229,atilde:227,auml:228,ccedil:231,eacute:233,ecirc:234,egrave:232,eth:240,euml:235,iacute:237,
icirc:238,igrave:236,iuml:239,ntilde:241,oacute:243,ocirc:244,ograve:242,oslash:248,otilde:245,ouml:246,szlig:223,thorn:254,uacute:250,ucirc:251,ugrave:249,uuml:252,
yacute:253,yuml:255,copy:169,reg:174,nbsp:160,iexcl:161,cent:162,pound:163,curren:164,yen:165,brvbar:166,sect:167,uml:168,ordf:170,laquo:171,not:172,shy:173,macr:175,
deg:176,plusmn:177,sup1:185,sup2:178,sup3:179,acute:180,micro:181,para:182,middot:183,cedil:184,ordm:186,raquo:187,frac14:188,frac12:189,frac34:190,iquest:191,times:215,
divide:247,OElig:338,oelig:339,Scaron:352,scaron:353,Yuml:376,fnof:402,circ:710,tilde:732,Alpha:913,Beta:914,Gamma:915,Delta:916,Epsilon:917,Zeta:918,Eta:919,Theta:920,
Iota:921,Kappa:922,Lambda:923,Mu:924,Nu:925,Xi:926,Omicron:927,Pi:928,Rho:929,Sigma:931,Tau:932,Upsilon:933,Phi:934,Chi:935,Psi:936,Omega:937,alpha:945,beta:946,
gamma:947,delta:948,epsilon:949,zeta:950,eta:951,theta:952,iota:953,kappa:954,lambda:955,mu:956,nu:957,xi:958,omicron:959,pi:960,rho:961,sigmaf:962,sigma:963,tau:964,
upsilon:965,phi:966,chi:967,psi:968,omega:969,thetasym:977,upsih:978,piv:982,ensp:8194,emsp:8195,thinsp:8201,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ndash:8211,mdash:8212,
lsquo:8216,rsquo:8217,sbquo:8218,ldquo:8220,rdquo:8221,bdquo:8222,dagger:8224,Dagger:8225,bull:8226,hellip:8230,permil:8240,prime:8242,Prime:8243,lsaquo:8249,rsaquo:8250,
oline:8254,frasl:8260,euro:8364,image:8465,weierp:8472,real:8476,trade:8482,alefsym:8501,larr:8592,uarr:8593,rarr:8594,darr:8595,harr:8596,crarr:8629,lArr:8656,
uArr:8657,rArr:8658,dArr:8659,hArr:8660,forall:8704,part:8706,exist:8707,empty:8709,nabla:8711,isin:8712,notin:8713,ni:8715,prod:8719,sum:8721,minus:8722,lowast:8727,
radic:8730,prop:8733,infin:8734,ang:8736,and:8743,or:8744,cap:8745,cup:8746,int:8747,there4:8756,sim:8764,cong:8773,asymp:8776,ne:8800,equiv:8801,le:8804,ge:8805,
sub:8834,sup:8835,nsub:8836,sube:8838,supe:8839,oplus:8853,otimes:8855,perp:8869,sdot:8901,lceil:8968,rceil:8969,lfloor:8970,rfloor:8971,lang:9001,rang:9002,loz:9674,
spades:9824,clubs:9827,hearts:9829,diams:9830}),Object.keys(sax.ENTITIES).forEach(function(key){var e=sax.ENTITIES[key],s2=typeof e=="number"?String.fromCharCode(
e):e;sax.ENTITIES[key]=s2});for(var s in sax.STATE)sax.STATE[sax.STATE[s]]=s;S=sax.STATE;function emit(parser,event,data){parser[event]&&parser[event](data)}function getDeclaredEncoding(body){
var match=body&&body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);return match?match[2]:null}function normalizeEncodingName(encoding){return encoding?encoding.
toLowerCase().replace(/[^a-z0-9]/g,""):null}function encodingsMatch(detectedEncoding,declaredEncoding){const detected=normalizeEncodingName(detectedEncoding),declared=normalizeEncodingName(
declaredEncoding);return!detected||!declared?!0:declared==="utf16"?detected==="utf16le"||detected==="utf16be":detected===declared}function validateXmlDeclarationEncoding(parser,data){
if(!(!parser.strict||!parser.encoding||!data||data.name!=="xml")){var declaredEncoding=getDeclaredEncoding(data.body);declaredEncoding&&!encodingsMatch(parser.encoding,
declaredEncoding)&&strictFail(parser,"XML declaration encoding "+declaredEncoding+" does not match detected stream encoding "+parser.encoding.toUpperCase())}}function emitNode(parser,nodeType,data){
parser.textNode&&closeText(parser),emit(parser,nodeType,data)}function closeText(parser){parser.textNode=textopts(parser.opt,parser.textNode),parser.textNode&&emit(
parser,"ontext",parser.textNode),parser.textNode=""}function textopts(opt,text){return opt.trim&&(text=text.trim()),opt.normalize&&(text=text.replace(/\s+/g," ")),
text}function error(parser,er){return closeText(parser),parser.trackPosition&&(er+=`
Line: `+parser.line+`
Column: `+parser.column+`
Char: `+parser.c),er=new Error(er),parser.error=er,emit(parser,"onerror",er),parser}function end(parser){return parser.sawRoot&&!parser.closedRoot&&strictFail(parser,
"Unclosed root tag"),parser.state!==S.BEGIN&&parser.state!==S.BEGIN_WHITESPACE&&parser.state!==S.TEXT&&error(parser,"Unexpected end"),closeText(parser),parser.c=
"",parser.closed=!0,emit(parser,"onend"),SAXParser.call(parser,parser.strict,parser.opt),parser}function strictFail(parser,message){if(typeof parser!="object"||
!(parser instanceof SAXParser))throw new Error("bad call to strictFail");parser.strict&&error(parser,message)}function newTag(parser){parser.strict||(parser.tagName=
parser.tagName[parser.looseCase]());var parent=parser.tags[parser.tags.length-1]||parser,tag=parser.tag={name:parser.tagName,attributes:{}};parser.opt.xmlns&&(tag.
ns=parent.ns),parser.attribList.length=0,emitNode(parser,"onopentagstart",tag)}function qname(name,attribute){var i=name.indexOf(":"),qualName=i<0?["",name]:name.
split(":"),prefix=qualName[0],local=qualName[1];return attribute&&name==="xmlns"&&(prefix="xmlns",local=""),{prefix,local}}function attrib(parser){if(parser.strict||
(parser.attribName=parser.attribName[parser.looseCase]()),parser.attribList.indexOf(parser.attribName)!==-1||parser.tag.attributes.hasOwnProperty(parser.attribName)){
parser.attribName=parser.attribValue="";return}if(parser.opt.xmlns){var qn=qname(parser.attribName,!0),prefix=qn.prefix,local=qn.local;if(prefix==="xmlns")if(local===
"xml"&&parser.attribValue!==XML_NAMESPACE)strictFail(parser,"xml: prefix must be bound to "+XML_NAMESPACE+`
Actual: `+parser.attribValue);else if(local==="xmlns"&&parser.attribValue!==XMLNS_NAMESPACE)strictFail(parser,"xmlns: prefix must be bound to "+XMLNS_NAMESPACE+
`
Actual: `+parser.attribValue);else{var tag=parser.tag,parent=parser.tags[parser.tags.length-1]||parser;tag.ns===parent.ns&&(tag.ns=Object.create(parent.ns)),tag.
ns[local]=parser.attribValue}parser.attribList.push([parser.attribName,parser.attribValue])}else parser.tag.attributes[parser.attribName]=parser.attribValue,emitNode(
parser,"onattribute",{name:parser.attribName,value:parser.attribValue});parser.attribName=parser.attribValue=""}function openTag(parser,selfClosing){if(parser.opt.
xmlns){var tag=parser.tag,qn=qname(parser.tagName);tag.prefix=qn.prefix,tag.local=qn.local,tag.uri=tag.ns[qn.prefix]||"",tag.prefix&&!tag.uri&&(strictFail(parser,
"Unbound namespace prefix: "+JSON.stringify(parser.tagName)),tag.uri=qn.prefix);var parent=parser.tags[parser.tags.length-1]||parser;tag.ns&&parent.ns!==tag.ns&&
Object.keys(tag.ns).forEach(function(p){emitNode(parser,"onopennamespace",{prefix:p,uri:tag.ns[p]})});for(var i=0,l=parser.attribList.length;i<l;i++){var nv=parser.
attribList[i],name=nv[0],value=nv[1],qualName=qname(name,!0),prefix=qualName.prefix,local=qualName.local,uri=prefix===""?"":tag.ns[prefix]||"",a={name,value,prefix,
local,uri};prefix&&prefix!=="xmlns"&&!uri&&(strictFail(parser,"Unbound namespace prefix: "+JSON.stringify(prefix)),a.uri=prefix),parser.tag.attributes[name]=a,emitNode(
parser,"onattribute",a)}parser.attribList.length=0}parser.tag.isSelfClosing=!!selfClosing,parser.sawRoot=!0,parser.tags.push(parser.tag),emitNode(parser,"onopen\
tag",parser.tag),selfClosing||(!parser.noscript&&parser.tagName.toLowerCase()==="script"?parser.state=S.SCRIPT:parser.state=S.TEXT,parser.tag=null,parser.tagName=
""),parser.attribName=parser.attribValue="",parser.attribList.length=0}function closeTag(parser){if(!parser.tagName){strictFail(parser,"Weird empty close tag."),
parser.textNode+="</>",parser.state=S.TEXT;return}if(parser.script){if(parser.tagName!=="script"){parser.script+="</"+parser.tagName+">",parser.tagName="",parser.
state=S.SCRIPT;return}emitNode(parser,"onscript",parser.script),parser.script=""}var t=parser.tags.length,tagName=parser.tagName;parser.strict||(tagName=tagName[parser.
looseCase]());for(var closeTo=tagName;t--;){var close=parser.tags[t];if(close.name!==closeTo)strictFail(parser,"Unexpected close tag");else break}if(t<0){strictFail(
parser,"Unmatched closing tag: "+parser.tagName),parser.textNode+="</"+parser.tagName+">",parser.state=S.TEXT;return}parser.tagName=tagName;for(var s2=parser.tags.
length;s2-- >t;){var tag=parser.tag=parser.tags.pop();parser.tagName=parser.tag.name,emitNode(parser,"onclosetag",parser.tagName);var x={};for(var i in tag.ns)x[i]=
tag.ns[i];var parent=parser.tags[parser.tags.length-1]||parser;parser.opt.xmlns&&tag.ns!==parent.ns&&Object.keys(tag.ns).forEach(function(p){var n=tag.ns[p];emitNode(
parser,"onclosenamespace",{prefix:p,uri:n})})}t===0&&(parser.closedRoot=!0),parser.tagName=parser.attribValue=parser.attribName="",parser.attribList.length=0,parser.
state=S.TEXT}function parseEntity(parser){var entity=parser.entity,entityLC=entity.toLowerCase(),num,numStr="";return parser.ENTITIES[entity]?parser.ENTITIES[entity]:
parser.ENTITIES[entityLC]?parser.ENTITIES[entityLC]:(entity=entityLC,entity.charAt(0)==="#"&&(entity.charAt(1)==="x"?(entity=entity.slice(2),num=parseInt(entity,
16),numStr=num.toString(16)):(entity=entity.slice(1),num=parseInt(entity,10),numStr=num.toString(10))),entity=entity.replace(/^0+/,""),isNaN(num)||numStr.toLowerCase()!==
entity||num<0||num>1114111||!isXmlChar(num)?(strictFail(parser,"Invalid character entity"),"&"+parser.entity+";"):String.fromCodePoint(num))}function isXmlChar(num){
return num===9||num===10||num===13||num>=32&&num<=55295||num>=57344&&num<=65533||num>=65536&&num<=1114111}function beginWhiteSpace(parser,c){c==="<"?(parser.state=
S.OPEN_WAKA,parser.startTagPosition=parser.position):isWhitespace(c)||(strictFail(parser,"Non-whitespace before first tag."),parser.textNode=c,parser.state=S.TEXT)}
function charAt(chunk,i){var result="";return i<chunk.length&&(result=chunk.charAt(i)),result}function write(chunk){var parser=this;if(this.error)throw this.error;
if(parser.closed)return error(parser,"Cannot write after close. Assign an onready handler.");if(chunk===null)return end(parser);typeof chunk=="object"&&(chunk=chunk.
toString());for(var i=0,c="";c=charAt(chunk,i++),parser.c=c,!!c;)switch(parser.trackPosition&&(parser.position++,c===`
`?(parser.line++,parser.column=0):parser.column++),parser.state){case S.BEGIN:if(parser.state=S.BEGIN_WHITESPACE,c==="\uFEFF")continue;beginWhiteSpace(parser,c);
continue;case S.BEGIN_WHITESPACE:beginWhiteSpace(parser,c);continue;case S.TEXT:if(parser.sawRoot&&!parser.closedRoot){for(var starti=i-1;c&&c!=="<"&&c!=="&";)c=
charAt(chunk,i++),c&&parser.trackPosition&&(parser.position++,c===`
`?(parser.line++,parser.column=0):parser.column++);parser.textNode+=chunk.substring(starti,i-1)}c==="<"&&!(parser.sawRoot&&parser.closedRoot&&!parser.strict)?(parser.
state=S.OPEN_WAKA,parser.startTagPosition=parser.position):(!isWhitespace(c)&&(!parser.sawRoot||parser.closedRoot)&&strictFail(parser,"Text data outside of root\
 node."),c==="&"?parser.state=S.TEXT_ENTITY:parser.textNode+=c);continue;case S.SCRIPT:c==="<"?parser.state=S.SCRIPT_ENDING:parser.script+=c;continue;case S.SCRIPT_ENDING:
c==="/"?parser.state=S.CLOSE_TAG:(parser.script+="<"+c,parser.state=S.SCRIPT);continue;case S.OPEN_WAKA:if(c==="!")parser.state=S.SGML_DECL,parser.sgmlDecl="";else if(!isWhitespace(
c))if(isMatch(nameStart,c))parser.state=S.OPEN_TAG,parser.tagName=c;else if(c==="/")parser.state=S.CLOSE_TAG,parser.tagName="";else if(c==="?")parser.state=S.PROC_INST,
parser.procInstName=parser.procInstBody="";else{if(strictFail(parser,"Unencoded <"),parser.startTagPosition+1<parser.position){var pad=parser.position-parser.startTagPosition;
c=new Array(pad).join(" ")+c}parser.textNode+="<"+c,parser.state=S.TEXT}continue;case S.SGML_DECL:if(parser.sgmlDecl+c==="--"){parser.state=S.COMMENT,parser.comment=
"",parser.sgmlDecl="";continue}parser.doctype&&parser.doctype!==!0&&parser.sgmlDecl?(parser.state=S.DOCTYPE_DTD,parser.doctype+="<!"+parser.sgmlDecl+c,parser.sgmlDecl=
""):CDATAre.test(parser.sgmlDecl+c)?(emitNode(parser,"onopencdata"),parser.state=S.CDATA,parser.sgmlDecl="",parser.cdata=""):DOCTYPEre.test(parser.sgmlDecl+c)?(parser.
state=S.DOCTYPE,(parser.doctype||parser.sawRoot)&&strictFail(parser,"Inappropriately located doctype declaration"),parser.doctype="",parser.sgmlDecl=""):c===">"?
(emitNode(parser,"onsgmldeclaration",parser.sgmlDecl),parser.sgmlDecl="",parser.state=S.TEXT):(isQuote(c)&&(parser.state=S.SGML_DECL_QUOTED),parser.sgmlDecl+=c);
continue;case S.SGML_DECL_QUOTED:c===parser.q&&(parser.state=S.SGML_DECL,parser.q=""),parser.sgmlDecl+=c;continue;case S.DOCTYPE:c===">"?(parser.state=S.TEXT,emitNode(
parser,"ondoctype",parser.doctype),parser.doctype=!0):(parser.doctype+=c,c==="["?parser.state=S.DOCTYPE_DTD:isQuote(c)&&(parser.state=S.DOCTYPE_QUOTED,parser.q=
c));continue;case S.DOCTYPE_QUOTED:parser.doctype+=c,c===parser.q&&(parser.q="",parser.state=S.DOCTYPE);continue;case S.DOCTYPE_DTD:c==="]"?(parser.doctype+=c,parser.
state=S.DOCTYPE):c==="<"?(parser.state=S.OPEN_WAKA,parser.startTagPosition=parser.position):isQuote(c)?(parser.doctype+=c,parser.state=S.DOCTYPE_DTD_QUOTED,parser.
q=c):parser.doctype+=c;continue;case S.DOCTYPE_DTD_QUOTED:parser.doctype+=c,c===parser.q&&(parser.state=S.DOCTYPE_DTD,parser.q="");continue;case S.COMMENT:c==="\
-"?parser.state=S.COMMENT_ENDING:parser.comment+=c;continue;case S.COMMENT_ENDING:c==="-"?(parser.state=S.COMMENT_ENDED,parser.comment=textopts(parser.opt,parser.
comment),parser.comment&&emitNode(parser,"oncomment",parser.comment),parser.comment=""):(parser.comment+="-"+c,parser.state=S.COMMENT);continue;case S.COMMENT_ENDED:
c!==">"?(strictFail(parser,"Malformed comment"),parser.comment+="--"+c,parser.state=S.COMMENT):parser.doctype&&parser.doctype!==!0?parser.state=S.DOCTYPE_DTD:parser.
state=S.TEXT;continue;case S.CDATA:for(var starti=i-1;c&&c!=="]";)c=charAt(chunk,i++),c&&parser.trackPosition&&(parser.position++,c===`
`?(parser.line++,parser.column=0):parser.column++);parser.cdata+=chunk.substring(starti,i-1),c==="]"&&(parser.state=S.CDATA_ENDING);continue;case S.CDATA_ENDING:
c==="]"?parser.state=S.CDATA_ENDING_2:(parser.cdata+="]"+c,parser.state=S.CDATA);continue;case S.CDATA_ENDING_2:c===">"?(parser.cdata&&emitNode(parser,"oncdata",
parser.cdata),emitNode(parser,"onclosecdata"),parser.cdata="",parser.state=S.TEXT):c==="]"?parser.cdata+="]":(parser.cdata+="]]"+c,parser.state=S.CDATA);continue;case S.
PROC_INST:c==="?"?parser.state=S.PROC_INST_ENDING:isWhitespace(c)?parser.state=S.PROC_INST_BODY:parser.procInstName+=c;continue;case S.PROC_INST_BODY:if(!parser.
procInstBody&&isWhitespace(c))continue;c==="?"?parser.state=S.PROC_INST_ENDING:parser.procInstBody+=c;continue;case S.PROC_INST_ENDING:if(c===">"){const procInstEndData={
name:parser.procInstName,body:parser.procInstBody};validateXmlDeclarationEncoding(parser,procInstEndData),emitNode(parser,"onprocessinginstruction",procInstEndData),
parser.procInstName=parser.procInstBody="",parser.state=S.TEXT}else parser.procInstBody+="?"+c,parser.state=S.PROC_INST_BODY;continue;case S.OPEN_TAG:isMatch(nameBody,
c)?parser.tagName+=c:(newTag(parser),c===">"?openTag(parser):c==="/"?parser.state=S.OPEN_TAG_SLASH:(isWhitespace(c)||strictFail(parser,"Invalid character in tag\
 name"),parser.state=S.ATTRIB));continue;case S.OPEN_TAG_SLASH:c===">"?(openTag(parser,!0),closeTag(parser)):(strictFail(parser,"Forward-slash in opening tag no\
t followed by >"),parser.state=S.ATTRIB);continue;case S.ATTRIB:if(isWhitespace(c))continue;c===">"?openTag(parser):c==="/"?parser.state=S.OPEN_TAG_SLASH:isMatch(
nameStart,c)?(parser.attribName=c,parser.attribValue="",parser.state=S.ATTRIB_NAME):strictFail(parser,"Invalid attribute name");continue;case S.ATTRIB_NAME:c===
"="?parser.state=S.ATTRIB_VALUE:c===">"?(strictFail(parser,"Attribute without value"),parser.attribValue=parser.attribName,attrib(parser),openTag(parser)):isWhitespace(
c)?parser.state=S.ATTRIB_NAME_SAW_WHITE:isMatch(nameBody,c)?parser.attribName+=c:strictFail(parser,"Invalid attribute name");continue;case S.ATTRIB_NAME_SAW_WHITE:
if(c==="=")parser.state=S.ATTRIB_VALUE;else{if(isWhitespace(c))continue;strictFail(parser,"Attribute without value"),parser.tag.attributes[parser.attribName]="",
parser.attribValue="",emitNode(parser,"onattribute",{name:parser.attribName,value:""}),parser.attribName="",c===">"?openTag(parser):isMatch(nameStart,c)?(parser.
attribName=c,parser.state=S.ATTRIB_NAME):(strictFail(parser,"Invalid attribute name"),parser.state=S.ATTRIB)}continue;case S.ATTRIB_VALUE:if(isWhitespace(c))continue;
isQuote(c)?(parser.q=c,parser.state=S.ATTRIB_VALUE_QUOTED):(parser.opt.unquotedAttributeValues||error(parser,"Unquoted attribute value"),parser.state=S.ATTRIB_VALUE_UNQUOTED,
parser.attribValue=c);continue;case S.ATTRIB_VALUE_QUOTED:if(c!==parser.q){c==="&"?parser.state=S.ATTRIB_VALUE_ENTITY_Q:parser.attribValue+=c;continue}attrib(parser),
parser.q="",parser.state=S.ATTRIB_VALUE_CLOSED;continue;case S.ATTRIB_VALUE_CLOSED:isWhitespace(c)?parser.state=S.ATTRIB:c===">"?openTag(parser):c==="/"?parser.
state=S.OPEN_TAG_SLASH:isMatch(nameStart,c)?(strictFail(parser,"No whitespace between attributes"),parser.attribName=c,parser.attribValue="",parser.state=S.ATTRIB_NAME):
strictFail(parser,"Invalid attribute name");continue;case S.ATTRIB_VALUE_UNQUOTED:if(!isAttribEnd(c)){c==="&"?parser.state=S.ATTRIB_VALUE_ENTITY_U:parser.attribValue+=
c;continue}attrib(parser),c===">"?openTag(parser):parser.state=S.ATTRIB;continue;case S.CLOSE_TAG:if(parser.tagName)c===">"?closeTag(parser):isMatch(nameBody,c)?
parser.tagName+=c:parser.script?(parser.script+="</"+parser.tagName+c,parser.tagName="",parser.state=S.SCRIPT):(isWhitespace(c)||strictFail(parser,"Invalid tagn\
ame in closing tag"),parser.state=S.CLOSE_TAG_SAW_WHITE);else{if(isWhitespace(c))continue;notMatch(nameStart,c)?parser.script?(parser.script+="</"+c,parser.state=
S.SCRIPT):strictFail(parser,"Invalid tagname in closing tag."):parser.tagName=c}continue;case S.CLOSE_TAG_SAW_WHITE:if(isWhitespace(c))continue;c===">"?closeTag(
parser):strictFail(parser,"Invalid characters in closing tag");continue;case S.TEXT_ENTITY:case S.ATTRIB_VALUE_ENTITY_Q:case S.ATTRIB_VALUE_ENTITY_U:var returnState,
buffer;switch(parser.state){case S.TEXT_ENTITY:returnState=S.TEXT,buffer="textNode";break;case S.ATTRIB_VALUE_ENTITY_Q:returnState=S.ATTRIB_VALUE_QUOTED,buffer=
"attribValue";break;case S.ATTRIB_VALUE_ENTITY_U:returnState=S.ATTRIB_VALUE_UNQUOTED,buffer="attribValue";break}if(c===";"){var parsedEntity=parseEntity(parser);
parser.opt.unparsedEntities&&!Object.values(sax.XML_ENTITIES).includes(parsedEntity)?((parser.entityCount+=1)>parser.opt.maxEntityCount&&error(parser,"Parsed en\
tity count exceeds max entity count"),(parser.entityDepth+=1)>parser.opt.maxEntityDepth&&error(parser,"Parsed entity depth exceeds max entity depth"),parser.entity=
"",parser.state=returnState,parser.write(parsedEntity),parser.entityDepth-=1):(parser[buffer]+=parsedEntity,parser.entity="",parser.state=returnState)}else isMatch(
parser.entity.length?entityBody:entityStart,c)?parser.entity+=c:(strictFail(parser,"Invalid character in entity name"),parser[buffer]+="&"+parser.entity+c,parser.
entity="",parser.state=returnState);continue;default:throw new Error(parser,"Unknown state: "+parser.state)}return parser.position>=parser.bufferCheckPosition&&
checkBufferLength(parser),parser}String.fromCodePoint||(function(){var stringFromCharCode=String.fromCharCode,floor=Math.floor,fromCodePoint=function(){var MAX_SIZE=16384,
codeUnits=[],highSurrogate,lowSurrogate,index=-1,length=arguments.length;if(!length)return"";for(var result="";++index<length;){var codePoint=Number(arguments[index]);
if(!isFinite(codePoint)||codePoint<0||codePoint>1114111||floor(codePoint)!==codePoint)throw RangeError("Invalid code point: "+codePoint);codePoint<=65535?codeUnits.
push(codePoint):(codePoint-=65536,highSurrogate=(codePoint>>10)+55296,lowSurrogate=codePoint%1024+56320,codeUnits.push(highSurrogate,lowSurrogate)),(index+1===length||
codeUnits.length>MAX_SIZE)&&(result+=stringFromCharCode.apply(null,codeUnits),codeUnits.length=0)}return result};Object.defineProperty?Object.defineProperty(String,
"fromCodePoint",{value:fromCodePoint,configurable:!0,writable:!0}):String.fromCodePoint=fromCodePoint})()})(exports2)}),78736:(function(__unused_webpack_module,exports2){
(function(){"use strict";exports2.stripBOM=function(str){return str[0]==="\uFEFF"?str.substring(1):str}}).call(this)}),39669:(function(__unused_webpack_module,exports2,__webpack_require__){
(function(){"use strict";var builder,defaults,escapeCDATA,requiresCDATA,wrapCDATA,hasProp={}.hasOwnProperty;builder=__webpack_require__(98004),defaults=__webpack_require__(
26078).defaults,requiresCDATA=function(entry){return typeof entry=="string"&&(entry.indexOf("&")>=0||entry.indexOf(">")>=0||entry.indexOf("<")>=0)},wrapCDATA=function(entry){
return"<![CDATA["+escapeCDATA(entry)+"]]>"},escapeCDATA=function(entry){return entry.replace("]]>","]]]]><![CDATA[>")},exports2.Builder=(function(){function Builder(opts){
var key,ref,value;this.options={},ref=defaults["0.2"];for(key in ref)hasProp.call(ref,key)&&(value=ref[key],this.options[key]=value);for(key in opts)hasProp.call(
opts,key)&&(value=opts[key],this.options[key]=value)}return Builder.prototype.buildObject=function(rootObj){var attrkey,charkey,render,rootElement,rootName;return attrkey=
this.options.attrkey,charkey=this.options.charkey,Object.keys(rootObj).length===1&&this.options.rootName===defaults["0.2"].rootName?(rootName=Object.keys(rootObj)[0],
rootObj=rootObj[rootName]):rootName=this.options.rootName,render=(function(_this){return function(element,obj){var attr,child,entry,index,key,value;if(typeof obj!=
"object")_this.options.cdata&&requiresCDATA(obj)?element.raw(wrapCDATA(obj)):element.txt(obj);else if(Array.isArray(obj)){for(index in obj)if(hasProp.call(obj,index)){
child=obj[index];for(key in child)entry=child[key],element=render(element.ele(key),entry).up()}}else for(key in obj)if(hasProp.call(obj,key))if(child=obj[key],key===
attrkey){if(typeof child=="object")for(attr in child)value=child[attr],element=element.att(attr,value)}else if(key===charkey)_this.options.cdata&&requiresCDATA(
child)?element=element.raw(wrapCDATA(child)):element=element.txt(child);else if(Array.isArray(child))for(index in child)hasProp.call(child,index)&&(entry=child[index],
typeof entry=="string"?_this.options.cdata&&requiresCDATA(entry)?element=element.ele(key).raw(wrapCDATA(entry)).up():element=element.ele(key,entry).up():element=
render(element.ele(key),entry).up());else typeof child=="object"?element=render(element.ele(key),child).up():typeof child=="string"&&_this.options.cdata&&requiresCDATA(
child)?element=element.ele(key).raw(wrapCDATA(child)).up():(child==null&&(child=""),element=element.ele(key,child.toString()).up());return element}})(this),rootElement=
builder.create(rootName,this.options.xmldec,this.options.doctype,{headless:this.options.headless,allowSurrogateChars:this.options.allowSurrogateChars}),render(rootElement,
rootObj).end(this.options.renderOpts)},Builder})()}).call(this)}),26078:(function(__unused_webpack_module,exports2){(function(){exports2.defaults={"0.1":{explicitCharkey:!1,
trim:!0,normalize:!0,normalizeTags:!1,attrkey:"@",charkey:"#",explicitArray:!1,ignoreAttrs:!1,mergeAttrs:!1,explicitRoot:!1,validator:null,xmlns:!1,explicitChildren:!1,
childkey:"@@",charsAsChildren:!1,includeWhiteChars:!1,async:!1,strict:!0,attrNameProcessors:null,attrValueProcessors:null,tagNameProcessors:null,valueProcessors:null,
emptyTag:""},"0.2":{explicitCharkey:!1,trim:!1,normalize:!1,normalizeTags:!1,attrkey:"$",charkey:"_",explicitArray:!0,ignoreAttrs:!1,mergeAttrs:!1,explicitRoot:!0,
validator:null,xmlns:!1,explicitChildren:!1,preserveChildrenOrder:!1,childkey:"$$",charsAsChildren:!1,includeWhiteChars:!1,async:!1,strict:!0,attrNameProcessors:null,
attrValueProcessors:null,tagNameProcessors:null,valueProcessors:null,rootName:"root",xmldec:{version:"1.0",encoding:"UTF-8",standalone:!0},doctype:null,renderOpts:{
pretty:!0,indent:"  ",newline:`
`},headless:!1,chunkSize:1e4,emptyTag:"",cdata:!1}}}).call(this)}),12563:(function(__unused_webpack_module,exports2,__webpack_require__){(function(){"use strict";
var bom,defaults,defineProperty,events,isEmpty,processItem,processors,sax,setImmediate,bind=function(fn,me){return function(){return fn.apply(me,arguments)}},extend=function(child,parent){
for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=
new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;sax=__webpack_require__(42560),events=__webpack_require__(24434),bom=__webpack_require__(
78736),processors=__webpack_require__(24261),setImmediate=__webpack_require__(53557).setImmediate,defaults=__webpack_require__(26078).defaults,isEmpty=function(thing){
return typeof thing=="object"&&thing!=null&&Object.keys(thing).length===0},processItem=function(processors2,item,key){var i,len,process;for(i=0,len=processors2.
length;i<len;i++)process=processors2[i],item=process(item,key);return item},defineProperty=function(obj,key,value){var descriptor;return descriptor=Object.create(
null),descriptor.value=value,descriptor.writable=!0,descriptor.enumerable=!0,descriptor.configurable=!0,Object.defineProperty(obj,key,descriptor)},exports2.Parser=
(function(superClass){extend(Parser,superClass);function Parser(opts){this.parseStringPromise=bind(this.parseStringPromise,this),this.parseString=bind(this.parseString,
this),this.reset=bind(this.reset,this),this.assignOrPush=bind(this.assignOrPush,this),this.processAsync=bind(this.processAsync,this);var key,ref,value;if(!(this instanceof
exports2.Parser))return new exports2.Parser(opts);this.options={},ref=defaults["0.2"];for(key in ref)hasProp.call(ref,key)&&(value=ref[key],this.options[key]=value);
for(key in opts)hasProp.call(opts,key)&&(value=opts[key],this.options[key]=value);this.options.xmlns&&(this.options.xmlnskey=this.options.attrkey+"ns"),this.options.
normalizeTags&&(this.options.tagNameProcessors||(this.options.tagNameProcessors=[]),this.options.tagNameProcessors.unshift(processors.normalize)),this.reset()}return Parser.
prototype.processAsync=function(){var chunk,err;try{return this.remaining.length<=this.options.chunkSize?(chunk=this.remaining,this.remaining="",this.saxParser=
this.saxParser.write(chunk),this.saxParser.close()):(chunk=this.remaining.substr(0,this.options.chunkSize),this.remaining=this.remaining.substr(this.options.chunkSize,
this.remaining.length),this.saxParser=this.saxParser.write(chunk),setImmediate(this.processAsync))}catch(error1){if(err=error1,!this.saxParser.errThrown)return this.
saxParser.errThrown=!0,this.emit(err)}},Parser.prototype.assignOrPush=function(obj,key,newValue){return key in obj?(obj[key]instanceof Array||defineProperty(obj,
key,[obj[key]]),obj[key].push(newValue)):this.options.explicitArray?defineProperty(obj,key,[newValue]):defineProperty(obj,key,newValue)},Parser.prototype.reset=
function(){var attrkey,charkey,ontext,stack;return this.removeAllListeners(),this.saxParser=sax.parser(this.options.strict,{trim:!1,normalize:!1,xmlns:this.options.
xmlns}),this.saxParser.errThrown=!1,this.saxParser.onerror=(function(_this){return function(error){if(_this.saxParser.resume(),!_this.saxParser.errThrown)return _this.
saxParser.errThrown=!0,_this.emit("error",error)}})(this),this.saxParser.onend=(function(_this){return function(){if(!_this.saxParser.ended)return _this.saxParser.
ended=!0,_this.emit("end",_this.resultObject)}})(this),this.saxParser.ended=!1,this.EXPLICIT_CHARKEY=this.options.explicitCharkey,this.resultObject=null,stack=[],
attrkey=this.options.attrkey,charkey=this.options.charkey,this.saxParser.onopentag=(function(_this){return function(node){var key,newValue,obj,processedKey,ref;
if(obj={},obj[charkey]="",!_this.options.ignoreAttrs){ref=node.attributes;for(key in ref)hasProp.call(ref,key)&&(!(attrkey in obj)&&!_this.options.mergeAttrs&&(obj[attrkey]=
{}),newValue=_this.options.attrValueProcessors?processItem(_this.options.attrValueProcessors,node.attributes[key],key):node.attributes[key],processedKey=_this.options.
attrNameProcessors?processItem(_this.options.attrNameProcessors,key):key,_this.options.mergeAttrs?_this.assignOrPush(obj,processedKey,newValue):defineProperty(obj[attrkey],
processedKey,newValue))}return obj["#name"]=_this.options.tagNameProcessors?processItem(_this.options.tagNameProcessors,node.name):node.name,_this.options.xmlns&&
(obj[_this.options.xmlnskey]={uri:node.uri,local:node.local}),stack.push(obj)}})(this),this.saxParser.onclosetag=(function(_this){return function(){var cdata,emptyStr,
key,node,nodeName,obj,objClone,old,s,xpath;if(obj=stack.pop(),nodeName=obj["#name"],(!_this.options.explicitChildren||!_this.options.preserveChildrenOrder)&&delete obj["\
#name"],obj.cdata===!0&&(cdata=obj.cdata,delete obj.cdata),s=stack[stack.length-1],obj[charkey].match(/^\s*$/)&&!cdata?(emptyStr=obj[charkey],delete obj[charkey]):
(_this.options.trim&&(obj[charkey]=obj[charkey].trim()),_this.options.normalize&&(obj[charkey]=obj[charkey].replace(/\s{2,}/g," ").trim()),obj[charkey]=_this.options.
valueProcessors?processItem(_this.options.valueProcessors,obj[charkey],nodeName):obj[charkey],Object.keys(obj).length===1&&charkey in obj&&!_this.EXPLICIT_CHARKEY&&
(obj=obj[charkey])),isEmpty(obj)&&(typeof _this.options.emptyTag=="function"?obj=_this.options.emptyTag():obj=_this.options.emptyTag!==""?_this.options.emptyTag:
emptyStr),_this.options.validator!=null&&(xpath="/"+(function(){var i,len,results;for(results=[],i=0,len=stack.length;i<len;i++)node=stack[i],results.push(node["\
#name"]);return results})().concat(nodeName).join("/"),(function(){var err;try{return obj=_this.options.validator(xpath,s&&s[nodeName],obj)}catch(error1){return err=
error1,_this.emit("error",err)}})()),_this.options.explicitChildren&&!_this.options.mergeAttrs&&typeof obj=="object"){if(!_this.options.preserveChildrenOrder)node=
{},_this.options.attrkey in obj&&(node[_this.options.attrkey]=obj[_this.options.attrkey],delete obj[_this.options.attrkey]),!_this.options.charsAsChildren&&_this.
options.charkey in obj&&(node[_this.options.charkey]=obj[_this.options.charkey],delete obj[_this.options.charkey]),Object.getOwnPropertyNames(obj).length>0&&(node[_this.
options.childkey]=obj),obj=node;else if(s){s[_this.options.childkey]=s[_this.options.childkey]||[],objClone={};for(key in obj)hasProp.call(obj,key)&&defineProperty(
objClone,key,obj[key]);s[_this.options.childkey].push(objClone),delete obj["#name"],Object.keys(obj).length===1&&charkey in obj&&!_this.EXPLICIT_CHARKEY&&(obj=obj[charkey])}}
return stack.length>0?_this.assignOrPush(s,nodeName,obj):(_this.options.explicitRoot&&(old=obj,obj={},defineProperty(obj,nodeName,old)),_this.resultObject=obj,_this.
saxParser.ended=!0,_this.emit("end",_this.resultObject))}})(this),ontext=(function(_this){return function(text){var charChild,s;if(s=stack[stack.length-1],s)return s[charkey]+=
text,_this.options.explicitChildren&&_this.options.preserveChildrenOrder&&_this.options.charsAsChildren&&(_this.options.includeWhiteChars||text.replace(/\\n/g,"").
trim()!=="")&&(s[_this.options.childkey]=s[_this.options.childkey]||[],charChild={"#name":"__text__"},charChild[charkey]=text,_this.options.normalize&&(charChild[charkey]=
charChild[charkey].replace(/\s{2,}/g," ").trim()),s[_this.options.childkey].push(charChild)),s}})(this),this.saxParser.ontext=ontext,this.saxParser.oncdata=(function(_this){
return function(text){var s;if(s=ontext(text),s)return s.cdata=!0}})(this)},Parser.prototype.parseString=function(str,cb){var err;cb!=null&&typeof cb=="function"&&
(this.on("end",function(result){return this.reset(),cb(null,result)}),this.on("error",function(err2){return this.reset(),cb(err2)}));try{return str=str.toString(),
str.trim()===""?(this.emit("end",null),!0):(str=bom.stripBOM(str),this.options.async?(this.remaining=str,setImmediate(this.processAsync),this.saxParser):this.saxParser.
write(str).close())}catch(error1){if(err=error1,this.saxParser.errThrown||this.saxParser.ended){if(this.saxParser.ended)throw err}else return this.emit("error",
err),this.saxParser.errThrown=!0}},Parser.prototype.parseStringPromise=function(str){return new Promise((function(_this){return function(resolve,reject){return _this.
parseString(str,function(err,value){return err?reject(err):resolve(value)})}})(this))},Parser})(events),exports2.parseString=function(str,a,b){var cb,options,parser;
return b!=null?(typeof b=="function"&&(cb=b),typeof a=="object"&&(options=a)):(typeof a=="function"&&(cb=a),options={}),parser=new exports2.Parser(options),parser.
parseString(str,cb)},exports2.parseStringPromise=function(str,a){var options,parser;return typeof a=="object"&&(options=a),parser=new exports2.Parser(options),parser.
parseStringPromise(str)}}).call(this)}),24261:(function(__unused_webpack_module,exports2){(function(){"use strict";var prefixMatch;prefixMatch=new RegExp(/(?!xmlns)^.*:/),
exports2.normalize=function(str){return str.toLowerCase()},exports2.firstCharLowerCase=function(str){return str.charAt(0).toLowerCase()+str.slice(1)},exports2.stripPrefix=
function(str){return str.replace(prefixMatch,"")},exports2.parseNumbers=function(str){return isNaN(str)||(str=str%1===0?parseInt(str,10):parseFloat(str)),str},exports2.
parseBooleans=function(str){return/^(?:true|false)$/i.test(str)&&(str=str.toLowerCase()==="true"),str}}).call(this)}),758:(function(__unused_webpack_module,exports2,__webpack_require__){
(function(){"use strict";var builder,defaults,parser,processors,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);
function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;
defaults=__webpack_require__(26078),builder=__webpack_require__(39669),parser=__webpack_require__(12563),processors=__webpack_require__(24261),exports2.defaults=
defaults.defaults,exports2.processors=processors,exports2.ValidationError=(function(superClass){extend(ValidationError,superClass);function ValidationError(message){
this.message=message}return ValidationError})(Error),exports2.Builder=builder.Builder,exports2.Parser=parser.Parser,exports2.parseString=parser.parseString,exports2.
parseStringPromise=parser.parseStringPromise}).call(this)}),26488:(function(module2){(function(){module2.exports={Disconnected:1,Preceding:2,Following:4,Contains:8,
ContainedBy:16,ImplementationSpecific:32}}).call(this)}),27882:(function(module2){(function(){module2.exports={Element:1,Attribute:2,Text:3,CData:4,EntityReference:5,
EntityDeclaration:6,ProcessingInstruction:7,Comment:8,Document:9,DocType:10,DocumentFragment:11,NotationDeclaration:12,Declaration:201,Raw:202,AttributeDeclaration:203,
ElementDeclaration:204,Dummy:205}}).call(this)}),4576:(function(module2){(function(){var assign,getValue,isArray,isEmpty,isFunction,isObject,isPlainObject,slice=[].
slice,hasProp={}.hasOwnProperty;assign=function(){var i,key,len,source,sources,target;if(target=arguments[0],sources=2<=arguments.length?slice.call(arguments,1):
[],isFunction(Object.assign))Object.assign.apply(null,arguments);else for(i=0,len=sources.length;i<len;i++)if(source=sources[i],source!=null)for(key in source)hasProp.
call(source,key)&&(target[key]=source[key]);return target},isFunction=function(val){return!!val&&Object.prototype.toString.call(val)==="[object Function]"},isObject=
function(val){var ref;return!!val&&((ref=typeof val)=="function"||ref==="object")},isArray=function(val){return isFunction(Array.isArray)?Array.isArray(val):Object.
prototype.toString.call(val)==="[object Array]"},isEmpty=function(val){var key;if(isArray(val))return!val.length;for(key in val)if(hasProp.call(val,key))return!1;
return!0},isPlainObject=function(val){var ctor,proto;return isObject(val)&&(proto=Object.getPrototypeOf(val))&&(ctor=proto.constructor)&&typeof ctor=="function"&&
ctor instanceof ctor&&Function.prototype.toString.call(ctor)===Function.prototype.toString.call(Object)},getValue=function(obj){return isFunction(obj.valueOf)?obj.
valueOf():obj},module2.exports.assign=assign,module2.exports.isFunction=isFunction,module2.exports.isObject=isObject,module2.exports.isArray=isArray,module2.exports.
isEmpty=isEmpty,module2.exports.isPlainObject=isPlainObject,module2.exports.getValue=getValue}).call(this)}),29392:(function(module2){(function(){module2.exports=
{None:0,OpenTag:1,InsideTag:2,CloseTag:3}}).call(this)}),93977:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLAttribute,
XMLNode;NodeType=__webpack_require__(27882),XMLNode=__webpack_require__(33401),module2.exports=XMLAttribute=(function(){function XMLAttribute2(parent,name,value){
if(this.parent=parent,this.parent&&(this.options=this.parent.options,this.stringify=this.parent.stringify),name==null)throw new Error("Missing attribute name. "+
this.debugInfo(name));this.name=this.stringify.name(name),this.value=this.stringify.attValue(value),this.type=NodeType.Attribute,this.isId=!1,this.schemaTypeInfo=
null}return Object.defineProperty(XMLAttribute2.prototype,"nodeType",{get:function(){return this.type}}),Object.defineProperty(XMLAttribute2.prototype,"ownerEle\
ment",{get:function(){return this.parent}}),Object.defineProperty(XMLAttribute2.prototype,"textContent",{get:function(){return this.value},set:function(value){return this.
value=value||""}}),Object.defineProperty(XMLAttribute2.prototype,"namespaceURI",{get:function(){return""}}),Object.defineProperty(XMLAttribute2.prototype,"prefi\
x",{get:function(){return""}}),Object.defineProperty(XMLAttribute2.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(XMLAttribute2.
prototype,"specified",{get:function(){return!0}}),XMLAttribute2.prototype.clone=function(){return Object.create(this)},XMLAttribute2.prototype.toString=function(options){
return this.options.writer.attribute(this,this.options.writer.filterOptions(options))},XMLAttribute2.prototype.debugInfo=function(name){return name=name||this.name,
name==null?"parent: <"+this.parent.name+">":"attribute: {"+name+"}, parent: <"+this.parent.name+">"},XMLAttribute2.prototype.isEqualNode=function(node){return!(node.
namespaceURI!==this.namespaceURI||node.prefix!==this.prefix||node.localName!==this.localName||node.value!==this.value)},XMLAttribute2})()}).call(this)}),80728:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLCData,XMLCharacterData,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=
__webpack_require__(27882),XMLCharacterData=__webpack_require__(25278),module2.exports=XMLCData=(function(superClass){extend(XMLCData2,superClass);function XMLCData2(parent,text){
if(XMLCData2.__super__.constructor.call(this,parent),text==null)throw new Error("Missing CDATA text. "+this.debugInfo());this.name="#cdata-section",this.type=NodeType.
CData,this.value=this.stringify.cdata(text)}return XMLCData2.prototype.clone=function(){return Object.create(this)},XMLCData2.prototype.toString=function(options){
return this.options.writer.cdata(this,this.options.writer.filterOptions(options))},XMLCData2})(XMLCharacterData)}).call(this)}),25278:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var XMLCharacterData,XMLNode,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(33401),module2.exports=XMLCharacterData=(function(superClass){extend(XMLCharacterData2,superClass);function XMLCharacterData2(parent){XMLCharacterData2.
__super__.constructor.call(this,parent),this.value=""}return Object.defineProperty(XMLCharacterData2.prototype,"data",{get:function(){return this.value},set:function(value){
return this.value=value||""}}),Object.defineProperty(XMLCharacterData2.prototype,"length",{get:function(){return this.value.length}}),Object.defineProperty(XMLCharacterData2.
prototype,"textContent",{get:function(){return this.value},set:function(value){return this.value=value||""}}),XMLCharacterData2.prototype.clone=function(){return Object.
create(this)},XMLCharacterData2.prototype.substringData=function(offset,count){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLCharacterData2.
prototype.appendData=function(arg){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLCharacterData2.prototype.insertData=function(offset,arg){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLCharacterData2.prototype.deleteData=function(offset,count){throw new Error("This DOM\
 method is not implemented."+this.debugInfo())},XMLCharacterData2.prototype.replaceData=function(offset,count,arg){throw new Error("This DOM method is not imple\
mented."+this.debugInfo())},XMLCharacterData2.prototype.isEqualNode=function(node){return!(!XMLCharacterData2.__super__.isEqualNode.apply(this,arguments).isEqualNode(
node)||node.data!==this.data)},XMLCharacterData2})(XMLNode)}).call(this)}),9620:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
XMLCharacterData,XMLComment,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=
child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(
27882),XMLCharacterData=__webpack_require__(25278),module2.exports=XMLComment=(function(superClass){extend(XMLComment2,superClass);function XMLComment2(parent,text){
if(XMLComment2.__super__.constructor.call(this,parent),text==null)throw new Error("Missing comment text. "+this.debugInfo());this.name="#comment",this.type=NodeType.
Comment,this.value=this.stringify.comment(text)}return XMLComment2.prototype.clone=function(){return Object.create(this)},XMLComment2.prototype.toString=function(options){
return this.options.writer.comment(this,this.options.writer.filterOptions(options))},XMLComment2})(XMLCharacterData)}).call(this)}),84323:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var XMLDOMConfiguration,XMLDOMErrorHandler,XMLDOMStringList;XMLDOMErrorHandler=__webpack_require__(51675),XMLDOMStringList=__webpack_require__(45884),
module2.exports=XMLDOMConfiguration=(function(){function XMLDOMConfiguration2(){var clonedSelf;this.defaultParams={"canonical-form":!1,"cdata-sections":!1,comments:!1,
"datatype-normalization":!1,"element-content-whitespace":!0,entities:!0,"error-handler":new XMLDOMErrorHandler,infoset:!0,"validate-if-schema":!1,namespaces:!0,
"namespace-declarations":!0,"normalize-characters":!1,"schema-location":"","schema-type":"","split-cdata-sections":!0,validate:!1,"well-formed":!0},this.params=
clonedSelf=Object.create(this.defaultParams)}return Object.defineProperty(XMLDOMConfiguration2.prototype,"parameterNames",{get:function(){return new XMLDOMStringList(
Object.keys(this.defaultParams))}}),XMLDOMConfiguration2.prototype.getParameter=function(name){return this.params.hasOwnProperty(name)?this.params[name]:null},XMLDOMConfiguration2.
prototype.canSetParameter=function(name,value){return!0},XMLDOMConfiguration2.prototype.setParameter=function(name,value){return value!=null?this.params[name]=value:
delete this.params[name]},XMLDOMConfiguration2})()}).call(this)}),51675:(function(module2){(function(){var XMLDOMErrorHandler;module2.exports=XMLDOMErrorHandler=
(function(){function XMLDOMErrorHandler2(){}return XMLDOMErrorHandler2.prototype.handleError=function(error){throw new Error(error)},XMLDOMErrorHandler2})()}).call(
this)}),39563:(function(module2){(function(){var XMLDOMImplementation;module2.exports=XMLDOMImplementation=(function(){function XMLDOMImplementation2(){}return XMLDOMImplementation2.
prototype.hasFeature=function(feature,version){return!0},XMLDOMImplementation2.prototype.createDocumentType=function(qualifiedName,publicId,systemId){throw new Error(
"This DOM method is not implemented.")},XMLDOMImplementation2.prototype.createDocument=function(namespaceURI,qualifiedName,doctype){throw new Error("This DOM me\
thod is not implemented.")},XMLDOMImplementation2.prototype.createHTMLDocument=function(title){throw new Error("This DOM method is not implemented.")},XMLDOMImplementation2.
prototype.getFeature=function(feature,version){throw new Error("This DOM method is not implemented.")},XMLDOMImplementation2})()}).call(this)}),45884:(function(module2){
(function(){var XMLDOMStringList;module2.exports=XMLDOMStringList=(function(){function XMLDOMStringList2(arr){this.arr=arr||[]}return Object.defineProperty(XMLDOMStringList2.
prototype,"length",{get:function(){return this.arr.length}}),XMLDOMStringList2.prototype.item=function(index){return this.arr[index]||null},XMLDOMStringList2.prototype.
contains=function(str){return this.arr.indexOf(str)!==-1},XMLDOMStringList2})()}).call(this)}),23742:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDTDAttList,XMLNode,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(33401),NodeType=__webpack_require__(27882),module2.exports=XMLDTDAttList=(function(superClass){extend(XMLDTDAttList2,superClass);function XMLDTDAttList2(parent,elementName,attributeName,attributeType,defaultValueType,defaultValue){
if(XMLDTDAttList2.__super__.constructor.call(this,parent),elementName==null)throw new Error("Missing DTD element name. "+this.debugInfo());if(attributeName==null)
throw new Error("Missing DTD attribute name. "+this.debugInfo(elementName));if(!attributeType)throw new Error("Missing DTD attribute type. "+this.debugInfo(elementName));
if(!defaultValueType)throw new Error("Missing DTD attribute default. "+this.debugInfo(elementName));if(defaultValueType.indexOf("#")!==0&&(defaultValueType="#"+
defaultValueType),!defaultValueType.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/))throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, \
#FIXED or #DEFAULT. "+this.debugInfo(elementName));if(defaultValue&&!defaultValueType.match(/^(#FIXED|#DEFAULT)$/))throw new Error("Default value only applies t\
o #FIXED or #DEFAULT. "+this.debugInfo(elementName));this.elementName=this.stringify.name(elementName),this.type=NodeType.AttributeDeclaration,this.attributeName=
this.stringify.name(attributeName),this.attributeType=this.stringify.dtdAttType(attributeType),defaultValue&&(this.defaultValue=this.stringify.dtdAttDefault(defaultValue)),
this.defaultValueType=defaultValueType}return XMLDTDAttList2.prototype.toString=function(options){return this.options.writer.dtdAttList(this,this.options.writer.
filterOptions(options))},XMLDTDAttList2})(XMLNode)}).call(this)}),6189:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
XMLDTDElement,XMLNode,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}
return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLNode=__webpack_require__(33401),
NodeType=__webpack_require__(27882),module2.exports=XMLDTDElement=(function(superClass){extend(XMLDTDElement2,superClass);function XMLDTDElement2(parent,name,value){
if(XMLDTDElement2.__super__.constructor.call(this,parent),name==null)throw new Error("Missing DTD element name. "+this.debugInfo());value||(value="(#PCDATA)"),Array.
isArray(value)&&(value="("+value.join(",")+")"),this.name=this.stringify.name(name),this.type=NodeType.ElementDeclaration,this.value=this.stringify.dtdElementValue(
value)}return XMLDTDElement2.prototype.toString=function(options){return this.options.writer.dtdElement(this,this.options.writer.filterOptions(options))},XMLDTDElement2})(
XMLNode)}).call(this)}),16906:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDTDEntity,XMLNode,isObject,extend=function(child,parent){
for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=
new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;isObject=__webpack_require__(4576).isObject,XMLNode=__webpack_require__(33401),NodeType=
__webpack_require__(27882),module2.exports=XMLDTDEntity=(function(superClass){extend(XMLDTDEntity2,superClass);function XMLDTDEntity2(parent,pe,name,value){if(XMLDTDEntity2.
__super__.constructor.call(this,parent),name==null)throw new Error("Missing DTD entity name. "+this.debugInfo(name));if(value==null)throw new Error("Missing DTD\
 entity value. "+this.debugInfo(name));if(this.pe=!!pe,this.name=this.stringify.name(name),this.type=NodeType.EntityDeclaration,!isObject(value))this.value=this.
stringify.dtdEntityValue(value),this.internal=!0;else{if(!value.pubID&&!value.sysID)throw new Error("Public and/or system identifiers are required for an extern\
al entity. "+this.debugInfo(name));if(value.pubID&&!value.sysID)throw new Error("System identifier is required for a public external entity. "+this.debugInfo(name));
if(this.internal=!1,value.pubID!=null&&(this.pubID=this.stringify.dtdPubID(value.pubID)),value.sysID!=null&&(this.sysID=this.stringify.dtdSysID(value.sysID)),value.
nData!=null&&(this.nData=this.stringify.dtdNData(value.nData)),this.pe&&this.nData)throw new Error("Notation declaration is not allowed in a parameter entity. "+
this.debugInfo(name))}}return Object.defineProperty(XMLDTDEntity2.prototype,"publicId",{get:function(){return this.pubID}}),Object.defineProperty(XMLDTDEntity2.
prototype,"systemId",{get:function(){return this.sysID}}),Object.defineProperty(XMLDTDEntity2.prototype,"notationName",{get:function(){return this.nData||null}}),
Object.defineProperty(XMLDTDEntity2.prototype,"inputEncoding",{get:function(){return null}}),Object.defineProperty(XMLDTDEntity2.prototype,"xmlEncoding",{get:function(){
return null}}),Object.defineProperty(XMLDTDEntity2.prototype,"xmlVersion",{get:function(){return null}}),XMLDTDEntity2.prototype.toString=function(options){return this.
options.writer.dtdEntity(this,this.options.writer.filterOptions(options))},XMLDTDEntity2})(XMLNode)}).call(this)}),7083:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDTDNotation,XMLNode,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(33401),NodeType=__webpack_require__(27882),module2.exports=XMLDTDNotation=(function(superClass){extend(XMLDTDNotation2,superClass);function XMLDTDNotation2(parent,name,value){
if(XMLDTDNotation2.__super__.constructor.call(this,parent),name==null)throw new Error("Missing DTD notation name. "+this.debugInfo(name));if(!value.pubID&&!value.
sysID)throw new Error("Public or system identifiers are required for an external entity. "+this.debugInfo(name));this.name=this.stringify.name(name),this.type=NodeType.
NotationDeclaration,value.pubID!=null&&(this.pubID=this.stringify.dtdPubID(value.pubID)),value.sysID!=null&&(this.sysID=this.stringify.dtdSysID(value.sysID))}return Object.
defineProperty(XMLDTDNotation2.prototype,"publicId",{get:function(){return this.pubID}}),Object.defineProperty(XMLDTDNotation2.prototype,"systemId",{get:function(){
return this.sysID}}),XMLDTDNotation2.prototype.toString=function(options){return this.options.writer.dtdNotation(this,this.options.writer.filterOptions(options))},
XMLDTDNotation2})(XMLNode)}).call(this)}),7645:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDeclaration,XMLNode,isObject,
extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=
parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;isObject=__webpack_require__(4576).isObject,XMLNode=
__webpack_require__(33401),NodeType=__webpack_require__(27882),module2.exports=XMLDeclaration=(function(superClass){extend(XMLDeclaration2,superClass);function XMLDeclaration2(parent,version,encoding,standalone){
var ref;XMLDeclaration2.__super__.constructor.call(this,parent),isObject(version)&&(ref=version,version=ref.version,encoding=ref.encoding,standalone=ref.standalone),
version||(version="1.0"),this.type=NodeType.Declaration,this.version=this.stringify.xmlVersion(version),encoding!=null&&(this.encoding=this.stringify.xmlEncoding(
encoding)),standalone!=null&&(this.standalone=this.stringify.xmlStandalone(standalone))}return XMLDeclaration2.prototype.toString=function(options){return this.
options.writer.declaration(this,this.options.writer.filterOptions(options))},XMLDeclaration2})(XMLNode)}).call(this)}),47827:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,XMLDocType,XMLNamedNodeMap,XMLNode,isObject,extend=function(child,parent){for(var key in parent)
hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.
__super__=parent.prototype,child},hasProp={}.hasOwnProperty;isObject=__webpack_require__(4576).isObject,XMLNode=__webpack_require__(33401),NodeType=__webpack_require__(
27882),XMLDTDAttList=__webpack_require__(23742),XMLDTDEntity=__webpack_require__(16906),XMLDTDElement=__webpack_require__(6189),XMLDTDNotation=__webpack_require__(
7083),XMLNamedNodeMap=__webpack_require__(62748),module2.exports=XMLDocType=(function(superClass){extend(XMLDocType2,superClass);function XMLDocType2(parent,pubID,sysID){
var child,i,len,ref,ref1,ref2;if(XMLDocType2.__super__.constructor.call(this,parent),this.type=NodeType.DocType,parent.children){for(ref=parent.children,i=0,len=
ref.length;i<len;i++)if(child=ref[i],child.type===NodeType.Element){this.name=child.name;break}}this.documentObject=parent,isObject(pubID)&&(ref1=pubID,pubID=ref1.
pubID,sysID=ref1.sysID),sysID==null&&(ref2=[pubID,sysID],sysID=ref2[0],pubID=ref2[1]),pubID!=null&&(this.pubID=this.stringify.dtdPubID(pubID)),sysID!=null&&(this.
sysID=this.stringify.dtdSysID(sysID))}return Object.defineProperty(XMLDocType2.prototype,"entities",{get:function(){var child,i,len,nodes,ref;for(nodes={},ref=this.
children,i=0,len=ref.length;i<len;i++)child=ref[i],child.type===NodeType.EntityDeclaration&&!child.pe&&(nodes[child.name]=child);return new XMLNamedNodeMap(nodes)}}),
Object.defineProperty(XMLDocType2.prototype,"notations",{get:function(){var child,i,len,nodes,ref;for(nodes={},ref=this.children,i=0,len=ref.length;i<len;i++)child=
ref[i],child.type===NodeType.NotationDeclaration&&(nodes[child.name]=child);return new XMLNamedNodeMap(nodes)}}),Object.defineProperty(XMLDocType2.prototype,"pu\
blicId",{get:function(){return this.pubID}}),Object.defineProperty(XMLDocType2.prototype,"systemId",{get:function(){return this.sysID}}),Object.defineProperty(XMLDocType2.
prototype,"internalSubset",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),XMLDocType2.prototype.element=function(name,value){
var child;return child=new XMLDTDElement(this,name,value),this.children.push(child),this},XMLDocType2.prototype.attList=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){
var child;return child=new XMLDTDAttList(this,elementName,attributeName,attributeType,defaultValueType,defaultValue),this.children.push(child),this},XMLDocType2.
prototype.entity=function(name,value){var child;return child=new XMLDTDEntity(this,!1,name,value),this.children.push(child),this},XMLDocType2.prototype.pEntity=
function(name,value){var child;return child=new XMLDTDEntity(this,!0,name,value),this.children.push(child),this},XMLDocType2.prototype.notation=function(name,value){
var child;return child=new XMLDTDNotation(this,name,value),this.children.push(child),this},XMLDocType2.prototype.toString=function(options){return this.options.
writer.docType(this,this.options.writer.filterOptions(options))},XMLDocType2.prototype.ele=function(name,value){return this.element(name,value)},XMLDocType2.prototype.
att=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){return this.attList(elementName,attributeName,attributeType,defaultValueType,
defaultValue)},XMLDocType2.prototype.ent=function(name,value){return this.entity(name,value)},XMLDocType2.prototype.pent=function(name,value){return this.pEntity(
name,value)},XMLDocType2.prototype.not=function(name,value){return this.notation(name,value)},XMLDocType2.prototype.up=function(){return this.root()||this.documentObject},
XMLDocType2.prototype.isEqualNode=function(node){return!(!XMLDocType2.__super__.isEqualNode.apply(this,arguments).isEqualNode(node)||node.name!==this.name||node.
publicId!==this.publicId||node.systemId!==this.systemId)},XMLDocType2})(XMLNode)}).call(this)}),26500:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDOMConfiguration,XMLDOMImplementation,XMLDocument,XMLNode,XMLStringWriter,XMLStringifier,isPlainObject,extend=function(child,parent){
for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=
new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;isPlainObject=__webpack_require__(4576).isPlainObject,XMLDOMImplementation=__webpack_require__(
39563),XMLDOMConfiguration=__webpack_require__(84323),XMLNode=__webpack_require__(33401),NodeType=__webpack_require__(27882),XMLStringifier=__webpack_require__(
17431),XMLStringWriter=__webpack_require__(99867),module2.exports=XMLDocument=(function(superClass){extend(XMLDocument2,superClass);function XMLDocument2(options){
XMLDocument2.__super__.constructor.call(this,null),this.name="#document",this.type=NodeType.Document,this.documentURI=null,this.domConfig=new XMLDOMConfiguration,
options||(options={}),options.writer||(options.writer=new XMLStringWriter),this.options=options,this.stringify=new XMLStringifier(options)}return Object.defineProperty(
XMLDocument2.prototype,"implementation",{value:new XMLDOMImplementation}),Object.defineProperty(XMLDocument2.prototype,"doctype",{get:function(){var child,i,len,
ref;for(ref=this.children,i=0,len=ref.length;i<len;i++)if(child=ref[i],child.type===NodeType.DocType)return child;return null}}),Object.defineProperty(XMLDocument2.
prototype,"documentElement",{get:function(){return this.rootObject||null}}),Object.defineProperty(XMLDocument2.prototype,"inputEncoding",{get:function(){return null}}),
Object.defineProperty(XMLDocument2.prototype,"strictErrorChecking",{get:function(){return!1}}),Object.defineProperty(XMLDocument2.prototype,"xmlEncoding",{get:function(){
return this.children.length!==0&&this.children[0].type===NodeType.Declaration?this.children[0].encoding:null}}),Object.defineProperty(XMLDocument2.prototype,"xm\
lStandalone",{get:function(){return this.children.length!==0&&this.children[0].type===NodeType.Declaration?this.children[0].standalone==="yes":!1}}),Object.defineProperty(
XMLDocument2.prototype,"xmlVersion",{get:function(){return this.children.length!==0&&this.children[0].type===NodeType.Declaration?this.children[0].version:"1.0"}}),
Object.defineProperty(XMLDocument2.prototype,"URL",{get:function(){return this.documentURI}}),Object.defineProperty(XMLDocument2.prototype,"origin",{get:function(){
return null}}),Object.defineProperty(XMLDocument2.prototype,"compatMode",{get:function(){return null}}),Object.defineProperty(XMLDocument2.prototype,"characterS\
et",{get:function(){return null}}),Object.defineProperty(XMLDocument2.prototype,"contentType",{get:function(){return null}}),XMLDocument2.prototype.end=function(writer){
var writerOptions;return writerOptions={},writer?isPlainObject(writer)&&(writerOptions=writer,writer=this.options.writer):writer=this.options.writer,writer.document(
this,writer.filterOptions(writerOptions))},XMLDocument2.prototype.toString=function(options){return this.options.writer.document(this,this.options.writer.filterOptions(
options))},XMLDocument2.prototype.createElement=function(tagName){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.
createDocumentFragment=function(){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.createTextNode=function(data){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.createComment=function(data){throw new Error("This DOM method is\
 not implemented."+this.debugInfo())},XMLDocument2.prototype.createCDATASection=function(data){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLDocument2.prototype.createProcessingInstruction=function(target,data){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.
createAttribute=function(name){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.createEntityReference=function(name){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.getElementsByTagName=function(tagname){throw new Error("This DOM\
 method is not implemented."+this.debugInfo())},XMLDocument2.prototype.importNode=function(importedNode,deep){throw new Error("This DOM method is not implemente\
d."+this.debugInfo())},XMLDocument2.prototype.createElementNS=function(namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLDocument2.prototype.createAttributeNS=function(namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.
prototype.getElementsByTagNameNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.
getElementById=function(elementId){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.adoptNode=function(source){throw new Error(
"This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.normalizeDocument=function(){throw new Error("This DOM method is not implemented\
."+this.debugInfo())},XMLDocument2.prototype.renameNode=function(node,namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLDocument2.prototype.getElementsByClassName=function(classNames){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.
createEvent=function(eventInterface){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.createRange=function(){throw new Error(
"This DOM method is not implemented."+this.debugInfo())},XMLDocument2.prototype.createNodeIterator=function(root,whatToShow,filter){throw new Error("This DOM me\
thod is not implemented."+this.debugInfo())},XMLDocument2.prototype.createTreeWalker=function(root,whatToShow,filter){throw new Error("This DOM method is not im\
plemented."+this.debugInfo())},XMLDocument2})(XMLNode)}).call(this)}),77789:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
WriterState,XMLAttribute,XMLCData,XMLComment,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,XMLDeclaration,XMLDocType,XMLDocument,XMLDocumentCB,XMLElement,
XMLProcessingInstruction,XMLRaw,XMLStringWriter,XMLStringifier,XMLText,getValue,isFunction,isObject,isPlainObject,ref,hasProp={}.hasOwnProperty;ref=__webpack_require__(
4576),isObject=ref.isObject,isFunction=ref.isFunction,isPlainObject=ref.isPlainObject,getValue=ref.getValue,NodeType=__webpack_require__(27882),XMLDocument=__webpack_require__(
26500),XMLElement=__webpack_require__(73965),XMLCData=__webpack_require__(80728),XMLComment=__webpack_require__(9620),XMLRaw=__webpack_require__(12083),XMLText=
__webpack_require__(99946),XMLProcessingInstruction=__webpack_require__(91368),XMLDeclaration=__webpack_require__(7645),XMLDocType=__webpack_require__(47827),XMLDTDAttList=
__webpack_require__(23742),XMLDTDEntity=__webpack_require__(16906),XMLDTDElement=__webpack_require__(6189),XMLDTDNotation=__webpack_require__(7083),XMLAttribute=
__webpack_require__(93977),XMLStringifier=__webpack_require__(17431),XMLStringWriter=__webpack_require__(99867),WriterState=__webpack_require__(29392),module2.exports=
XMLDocumentCB=(function(){function XMLDocumentCB2(options,onData,onEnd){var writerOptions;this.name="?xml",this.type=NodeType.Document,options||(options={}),writerOptions=
{},options.writer?isPlainObject(options.writer)&&(writerOptions=options.writer,options.writer=new XMLStringWriter):options.writer=new XMLStringWriter,this.options=
options,this.writer=options.writer,this.writerOptions=this.writer.filterOptions(writerOptions),this.stringify=new XMLStringifier(options),this.onDataCallback=onData||
function(){},this.onEndCallback=onEnd||function(){},this.currentNode=null,this.currentLevel=-1,this.openTags={},this.documentStarted=!1,this.documentCompleted=!1,
this.root=null}return XMLDocumentCB2.prototype.createChildNode=function(node){var att,attName,attributes,child,i,len,ref1,ref2;switch(node.type){case NodeType.CData:
this.cdata(node.value);break;case NodeType.Comment:this.comment(node.value);break;case NodeType.Element:attributes={},ref1=node.attribs;for(attName in ref1)hasProp.
call(ref1,attName)&&(att=ref1[attName],attributes[attName]=att.value);this.node(node.name,attributes);break;case NodeType.Dummy:this.dummy();break;case NodeType.
Raw:this.raw(node.value);break;case NodeType.Text:this.text(node.value);break;case NodeType.ProcessingInstruction:this.instruction(node.target,node.value);break;default:
throw new Error("This XML node type is not supported in a JS object: "+node.constructor.name)}for(ref2=node.children,i=0,len=ref2.length;i<len;i++)child=ref2[i],
this.createChildNode(child),child.type===NodeType.Element&&this.up();return this},XMLDocumentCB2.prototype.dummy=function(){return this},XMLDocumentCB2.prototype.
node=function(name,attributes,text){var ref1;if(name==null)throw new Error("Missing node name.");if(this.root&&this.currentLevel===-1)throw new Error("Document \
can only have one root node. "+this.debugInfo(name));return this.openCurrent(),name=getValue(name),attributes==null&&(attributes={}),attributes=getValue(attributes),
isObject(attributes)||(ref1=[attributes,text],text=ref1[0],attributes=ref1[1]),this.currentNode=new XMLElement(this,name,attributes),this.currentNode.children=!1,
this.currentLevel++,this.openTags[this.currentLevel]=this.currentNode,text!=null&&this.text(text),this},XMLDocumentCB2.prototype.element=function(name,attributes,text){
var child,i,len,oldValidationFlag,ref1,root;if(this.currentNode&&this.currentNode.type===NodeType.DocType)this.dtdElement.apply(this,arguments);else if(Array.isArray(
name)||isObject(name)||isFunction(name))for(oldValidationFlag=this.options.noValidation,this.options.noValidation=!0,root=new XMLDocument(this.options).element(
"TEMP_ROOT"),root.element(name),this.options.noValidation=oldValidationFlag,ref1=root.children,i=0,len=ref1.length;i<len;i++)child=ref1[i],this.createChildNode(
child),child.type===NodeType.Element&&this.up();else this.node(name,attributes,text);return this},XMLDocumentCB2.prototype.attribute=function(name,value){var attName,
attValue;if(!this.currentNode||this.currentNode.children)throw new Error("att() can only be used immediately after an ele() call in callback mode. "+this.debugInfo(
name));if(name!=null&&(name=getValue(name)),isObject(name))for(attName in name)hasProp.call(name,attName)&&(attValue=name[attName],this.attribute(attName,attValue));else
isFunction(value)&&(value=value.apply()),this.options.keepNullAttributes&&value==null?this.currentNode.attribs[name]=new XMLAttribute(this,name,""):value!=null&&
(this.currentNode.attribs[name]=new XMLAttribute(this,name,value));return this},XMLDocumentCB2.prototype.text=function(value){var node;return this.openCurrent(),
node=new XMLText(this,value),this.onData(this.writer.text(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.prototype.cdata=
function(value){var node;return this.openCurrent(),node=new XMLCData(this,value),this.onData(this.writer.cdata(node,this.writerOptions,this.currentLevel+1),this.
currentLevel+1),this},XMLDocumentCB2.prototype.comment=function(value){var node;return this.openCurrent(),node=new XMLComment(this,value),this.onData(this.writer.
comment(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.prototype.raw=function(value){var node;return this.openCurrent(),
node=new XMLRaw(this,value),this.onData(this.writer.raw(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.prototype.instruction=
function(target,value){var i,insTarget,insValue,len,node;if(this.openCurrent(),target!=null&&(target=getValue(target)),value!=null&&(value=getValue(value)),Array.
isArray(target))for(i=0,len=target.length;i<len;i++)insTarget=target[i],this.instruction(insTarget);else if(isObject(target))for(insTarget in target)hasProp.call(
target,insTarget)&&(insValue=target[insTarget],this.instruction(insTarget,insValue));else isFunction(value)&&(value=value.apply()),node=new XMLProcessingInstruction(
this,target,value),this.onData(this.writer.processingInstruction(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this},XMLDocumentCB2.prototype.
declaration=function(version,encoding,standalone){var node;if(this.openCurrent(),this.documentStarted)throw new Error("declaration() must be the first node.");return node=
new XMLDeclaration(this,version,encoding,standalone),this.onData(this.writer.declaration(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},
XMLDocumentCB2.prototype.doctype=function(root,pubID,sysID){if(this.openCurrent(),root==null)throw new Error("Missing root node name.");if(this.root)throw new Error(
"dtd() must come before the root node.");return this.currentNode=new XMLDocType(this,pubID,sysID),this.currentNode.rootNodeName=root,this.currentNode.children=!1,
this.currentLevel++,this.openTags[this.currentLevel]=this.currentNode,this},XMLDocumentCB2.prototype.dtdElement=function(name,value){var node;return this.openCurrent(),
node=new XMLDTDElement(this,name,value),this.onData(this.writer.dtdElement(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.
prototype.attList=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){var node;return this.openCurrent(),node=new XMLDTDAttList(this,
elementName,attributeName,attributeType,defaultValueType,defaultValue),this.onData(this.writer.dtdAttList(node,this.writerOptions,this.currentLevel+1),this.currentLevel+
1),this},XMLDocumentCB2.prototype.entity=function(name,value){var node;return this.openCurrent(),node=new XMLDTDEntity(this,!1,name,value),this.onData(this.writer.
dtdEntity(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.prototype.pEntity=function(name,value){var node;return this.openCurrent(),
node=new XMLDTDEntity(this,!0,name,value),this.onData(this.writer.dtdEntity(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.
prototype.notation=function(name,value){var node;return this.openCurrent(),node=new XMLDTDNotation(this,name,value),this.onData(this.writer.dtdNotation(node,this.
writerOptions,this.currentLevel+1),this.currentLevel+1),this},XMLDocumentCB2.prototype.up=function(){if(this.currentLevel<0)throw new Error("The document node h\
as no parent.");return this.currentNode?(this.currentNode.children?this.closeNode(this.currentNode):this.openNode(this.currentNode),this.currentNode=null):this.
closeNode(this.openTags[this.currentLevel]),delete this.openTags[this.currentLevel],this.currentLevel--,this},XMLDocumentCB2.prototype.end=function(){for(;this.
currentLevel>=0;)this.up();return this.onEnd()},XMLDocumentCB2.prototype.openCurrent=function(){if(this.currentNode)return this.currentNode.children=!0,this.openNode(
this.currentNode)},XMLDocumentCB2.prototype.openNode=function(node){var att,chunk,name,ref1;if(!node.isOpen){if(!this.root&&this.currentLevel===0&&node.type===NodeType.
Element&&(this.root=node),chunk="",node.type===NodeType.Element){this.writerOptions.state=WriterState.OpenTag,chunk=this.writer.indent(node,this.writerOptions,this.
currentLevel)+"<"+node.name,ref1=node.attribs;for(name in ref1)hasProp.call(ref1,name)&&(att=ref1[name],chunk+=this.writer.attribute(att,this.writerOptions,this.
currentLevel));chunk+=(node.children?">":"/>")+this.writer.endline(node,this.writerOptions,this.currentLevel),this.writerOptions.state=WriterState.InsideTag}else
this.writerOptions.state=WriterState.OpenTag,chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"<!DOCTYPE "+node.rootNodeName,node.pubID&&node.
sysID?chunk+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"':node.sysID&&(chunk+=' SYSTEM "'+node.sysID+'"'),node.children?(chunk+=" [",this.writerOptions.state=WriterState.
InsideTag):(this.writerOptions.state=WriterState.CloseTag,chunk+=">"),chunk+=this.writer.endline(node,this.writerOptions,this.currentLevel);return this.onData(chunk,
this.currentLevel),node.isOpen=!0}},XMLDocumentCB2.prototype.closeNode=function(node){var chunk;if(!node.isClosed)return chunk="",this.writerOptions.state=WriterState.
CloseTag,node.type===NodeType.Element?chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"</"+node.name+">"+this.writer.endline(node,this.writerOptions,
this.currentLevel):chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"]>"+this.writer.endline(node,this.writerOptions,this.currentLevel),this.
writerOptions.state=WriterState.None,this.onData(chunk,this.currentLevel),node.isClosed=!0},XMLDocumentCB2.prototype.onData=function(chunk,level){return this.documentStarted=
!0,this.onDataCallback(chunk,level+1)},XMLDocumentCB2.prototype.onEnd=function(){return this.documentCompleted=!0,this.onEndCallback()},XMLDocumentCB2.prototype.
debugInfo=function(name){return name==null?"":"node: <"+name+">"},XMLDocumentCB2.prototype.ele=function(){return this.element.apply(this,arguments)},XMLDocumentCB2.
prototype.nod=function(name,attributes,text){return this.node(name,attributes,text)},XMLDocumentCB2.prototype.txt=function(value){return this.text(value)},XMLDocumentCB2.
prototype.dat=function(value){return this.cdata(value)},XMLDocumentCB2.prototype.com=function(value){return this.comment(value)},XMLDocumentCB2.prototype.ins=function(target,value){
return this.instruction(target,value)},XMLDocumentCB2.prototype.dec=function(version,encoding,standalone){return this.declaration(version,encoding,standalone)},
XMLDocumentCB2.prototype.dtd=function(root,pubID,sysID){return this.doctype(root,pubID,sysID)},XMLDocumentCB2.prototype.e=function(name,attributes,text){return this.
element(name,attributes,text)},XMLDocumentCB2.prototype.n=function(name,attributes,text){return this.node(name,attributes,text)},XMLDocumentCB2.prototype.t=function(value){
return this.text(value)},XMLDocumentCB2.prototype.d=function(value){return this.cdata(value)},XMLDocumentCB2.prototype.c=function(value){return this.comment(value)},
XMLDocumentCB2.prototype.r=function(value){return this.raw(value)},XMLDocumentCB2.prototype.i=function(target,value){return this.instruction(target,value)},XMLDocumentCB2.
prototype.att=function(){return this.currentNode&&this.currentNode.type===NodeType.DocType?this.attList.apply(this,arguments):this.attribute.apply(this,arguments)},
XMLDocumentCB2.prototype.a=function(){return this.currentNode&&this.currentNode.type===NodeType.DocType?this.attList.apply(this,arguments):this.attribute.apply(
this,arguments)},XMLDocumentCB2.prototype.ent=function(name,value){return this.entity(name,value)},XMLDocumentCB2.prototype.pent=function(name,value){return this.
pEntity(name,value)},XMLDocumentCB2.prototype.not=function(name,value){return this.notation(name,value)},XMLDocumentCB2})()}).call(this)}),26893:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDummy,XMLNode,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(33401),NodeType=__webpack_require__(27882),module2.exports=XMLDummy=(function(superClass){extend(XMLDummy2,superClass);function XMLDummy2(parent){
XMLDummy2.__super__.constructor.call(this,parent),this.type=NodeType.Dummy}return XMLDummy2.prototype.clone=function(){return Object.create(this)},XMLDummy2.prototype.
toString=function(options){return""},XMLDummy2})(XMLNode)}).call(this)}),73965:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
XMLAttribute,XMLElement,XMLNamedNodeMap,XMLNode,getValue,isFunction,isObject,ref,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=
parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.
hasOwnProperty;ref=__webpack_require__(4576),isObject=ref.isObject,isFunction=ref.isFunction,getValue=ref.getValue,XMLNode=__webpack_require__(33401),NodeType=__webpack_require__(
27882),XMLAttribute=__webpack_require__(93977),XMLNamedNodeMap=__webpack_require__(62748),module2.exports=XMLElement=(function(superClass){extend(XMLElement2,superClass);
function XMLElement2(parent,name,attributes){var child,j,len,ref1;if(XMLElement2.__super__.constructor.call(this,parent),name==null)throw new Error("Missing ele\
ment name. "+this.debugInfo());if(this.name=this.stringify.name(name),this.type=NodeType.Element,this.attribs={},this.schemaTypeInfo=null,attributes!=null&&this.
attribute(attributes),parent.type===NodeType.Document&&(this.isRoot=!0,this.documentObject=parent,parent.rootObject=this,parent.children)){for(ref1=parent.children,
j=0,len=ref1.length;j<len;j++)if(child=ref1[j],child.type===NodeType.DocType){child.name=this.name;break}}}return Object.defineProperty(XMLElement2.prototype,"t\
agName",{get:function(){return this.name}}),Object.defineProperty(XMLElement2.prototype,"namespaceURI",{get:function(){return""}}),Object.defineProperty(XMLElement2.
prototype,"prefix",{get:function(){return""}}),Object.defineProperty(XMLElement2.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(
XMLElement2.prototype,"id",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(XMLElement2.prototype,
"className",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(XMLElement2.prototype,"classList",{
get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(XMLElement2.prototype,"attributes",{get:function(){
return(!this.attributeMap||!this.attributeMap.nodes)&&(this.attributeMap=new XMLNamedNodeMap(this.attribs)),this.attributeMap}}),XMLElement2.prototype.clone=function(){
var att,attName,clonedSelf,ref1;clonedSelf=Object.create(this),clonedSelf.isRoot&&(clonedSelf.documentObject=null),clonedSelf.attribs={},ref1=this.attribs;for(attName in ref1)
hasProp.call(ref1,attName)&&(att=ref1[attName],clonedSelf.attribs[attName]=att.clone());return clonedSelf.children=[],this.children.forEach(function(child){var clonedChild;
return clonedChild=child.clone(),clonedChild.parent=clonedSelf,clonedSelf.children.push(clonedChild)}),clonedSelf},XMLElement2.prototype.attribute=function(name,value){
var attName,attValue;if(name!=null&&(name=getValue(name)),isObject(name))for(attName in name)hasProp.call(name,attName)&&(attValue=name[attName],this.attribute(
attName,attValue));else isFunction(value)&&(value=value.apply()),this.options.keepNullAttributes&&value==null?this.attribs[name]=new XMLAttribute(this,name,""):
value!=null&&(this.attribs[name]=new XMLAttribute(this,name,value));return this},XMLElement2.prototype.removeAttribute=function(name){var attName,j,len;if(name==
null)throw new Error("Missing attribute name. "+this.debugInfo());if(name=getValue(name),Array.isArray(name))for(j=0,len=name.length;j<len;j++)attName=name[j],delete this.
attribs[attName];else delete this.attribs[name];return this},XMLElement2.prototype.toString=function(options){return this.options.writer.element(this,this.options.
writer.filterOptions(options))},XMLElement2.prototype.att=function(name,value){return this.attribute(name,value)},XMLElement2.prototype.a=function(name,value){return this.
attribute(name,value)},XMLElement2.prototype.getAttribute=function(name){return this.attribs.hasOwnProperty(name)?this.attribs[name].value:null},XMLElement2.prototype.
setAttribute=function(name,value){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.getAttributeNode=function(name){
return this.attribs.hasOwnProperty(name)?this.attribs[name]:null},XMLElement2.prototype.setAttributeNode=function(newAttr){throw new Error("This DOM method is n\
ot implemented."+this.debugInfo())},XMLElement2.prototype.removeAttributeNode=function(oldAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLElement2.prototype.getElementsByTagName=function(name){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.getAttributeNS=
function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.setAttributeNS=function(namespaceURI,qualifiedName,value){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.removeAttributeNS=function(namespaceURI,localName){throw new Error(
"This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.getAttributeNodeNS=function(namespaceURI,localName){throw new Error("This DOM met\
hod is not implemented."+this.debugInfo())},XMLElement2.prototype.setAttributeNodeNS=function(newAttr){throw new Error("This DOM method is not implemented."+this.
debugInfo())},XMLElement2.prototype.getElementsByTagNameNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLElement2.prototype.hasAttribute=function(name){return this.attribs.hasOwnProperty(name)},XMLElement2.prototype.hasAttributeNS=function(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.setIdAttribute=function(name,isId){return this.attribs.hasOwnProperty(
name)?this.attribs[name].isId:isId},XMLElement2.prototype.setIdAttributeNS=function(namespaceURI,localName,isId){throw new Error("This DOM method is not impleme\
nted."+this.debugInfo())},XMLElement2.prototype.setIdAttributeNode=function(idAttr,isId){throw new Error("This DOM method is not implemented."+this.debugInfo())},
XMLElement2.prototype.getElementsByTagName=function(tagname){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.getElementsByTagNameNS=
function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.getElementsByClassName=function(classNames){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLElement2.prototype.isEqualNode=function(node){var i,j,ref1;if(!XMLElement2.__super__.
isEqualNode.apply(this,arguments).isEqualNode(node)||node.namespaceURI!==this.namespaceURI||node.prefix!==this.prefix||node.localName!==this.localName||node.attribs.
length!==this.attribs.length)return!1;for(i=j=0,ref1=this.attribs.length-1;0<=ref1?j<=ref1:j>=ref1;i=0<=ref1?++j:--j)if(!this.attribs[i].isEqualNode(node.attribs[i]))
return!1;return!0},XMLElement2})(XMLNode)}).call(this)}),62748:(function(module2){(function(){var XMLNamedNodeMap;module2.exports=XMLNamedNodeMap=(function(){function XMLNamedNodeMap2(nodes){
this.nodes=nodes}return Object.defineProperty(XMLNamedNodeMap2.prototype,"length",{get:function(){return Object.keys(this.nodes).length||0}}),XMLNamedNodeMap2.prototype.
clone=function(){return this.nodes=null},XMLNamedNodeMap2.prototype.getNamedItem=function(name){return this.nodes[name]},XMLNamedNodeMap2.prototype.setNamedItem=
function(node){var oldNode;return oldNode=this.nodes[node.nodeName],this.nodes[node.nodeName]=node,oldNode||null},XMLNamedNodeMap2.prototype.removeNamedItem=function(name){
var oldNode;return oldNode=this.nodes[name],delete this.nodes[name],oldNode||null},XMLNamedNodeMap2.prototype.item=function(index){return this.nodes[Object.keys(
this.nodes)[index]]||null},XMLNamedNodeMap2.prototype.getNamedItemNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented.")},XMLNamedNodeMap2.
prototype.setNamedItemNS=function(node){throw new Error("This DOM method is not implemented.")},XMLNamedNodeMap2.prototype.removeNamedItemNS=function(namespaceURI,localName){
throw new Error("This DOM method is not implemented.")},XMLNamedNodeMap2})()}).call(this)}),33401:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var DocumentPosition,NodeType,XMLCData,XMLComment,XMLDeclaration,XMLDocType,XMLDummy,XMLElement,XMLNamedNodeMap,XMLNode,XMLNodeList,XMLProcessingInstruction,
XMLRaw,XMLText,getValue,isEmpty,isFunction,isObject,ref1,hasProp={}.hasOwnProperty;ref1=__webpack_require__(4576),isObject=ref1.isObject,isFunction=ref1.isFunction,
isEmpty=ref1.isEmpty,getValue=ref1.getValue,XMLElement=null,XMLCData=null,XMLComment=null,XMLDeclaration=null,XMLDocType=null,XMLRaw=null,XMLText=null,XMLProcessingInstruction=
null,XMLDummy=null,NodeType=null,XMLNodeList=null,XMLNamedNodeMap=null,DocumentPosition=null,module2.exports=XMLNode=(function(){function XMLNode2(parent1){this.
parent=parent1,this.parent&&(this.options=this.parent.options,this.stringify=this.parent.stringify),this.value=null,this.children=[],this.baseURI=null,XMLElement||
(XMLElement=__webpack_require__(73965),XMLCData=__webpack_require__(80728),XMLComment=__webpack_require__(9620),XMLDeclaration=__webpack_require__(7645),XMLDocType=
__webpack_require__(47827),XMLRaw=__webpack_require__(12083),XMLText=__webpack_require__(99946),XMLProcessingInstruction=__webpack_require__(91368),XMLDummy=__webpack_require__(
26893),NodeType=__webpack_require__(27882),XMLNodeList=__webpack_require__(13341),XMLNamedNodeMap=__webpack_require__(62748),DocumentPosition=__webpack_require__(
26488))}return Object.defineProperty(XMLNode2.prototype,"nodeName",{get:function(){return this.name}}),Object.defineProperty(XMLNode2.prototype,"nodeType",{get:function(){
return this.type}}),Object.defineProperty(XMLNode2.prototype,"nodeValue",{get:function(){return this.value}}),Object.defineProperty(XMLNode2.prototype,"parentNo\
de",{get:function(){return this.parent}}),Object.defineProperty(XMLNode2.prototype,"childNodes",{get:function(){return(!this.childNodeList||!this.childNodeList.
nodes)&&(this.childNodeList=new XMLNodeList(this.children)),this.childNodeList}}),Object.defineProperty(XMLNode2.prototype,"firstChild",{get:function(){return this.
children[0]||null}}),Object.defineProperty(XMLNode2.prototype,"lastChild",{get:function(){return this.children[this.children.length-1]||null}}),Object.defineProperty(
XMLNode2.prototype,"previousSibling",{get:function(){var i;return i=this.parent.children.indexOf(this),this.parent.children[i-1]||null}}),Object.defineProperty(
XMLNode2.prototype,"nextSibling",{get:function(){var i;return i=this.parent.children.indexOf(this),this.parent.children[i+1]||null}}),Object.defineProperty(XMLNode2.
prototype,"ownerDocument",{get:function(){return this.document()||null}}),Object.defineProperty(XMLNode2.prototype,"textContent",{get:function(){var child,j,len,
ref2,str;if(this.nodeType===NodeType.Element||this.nodeType===NodeType.DocumentFragment){for(str="",ref2=this.children,j=0,len=ref2.length;j<len;j++)child=ref2[j],
child.textContent&&(str+=child.textContent);return str}else return null},set:function(value){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),
XMLNode2.prototype.setParent=function(parent){var child,j,len,ref2,results;for(this.parent=parent,parent&&(this.options=parent.options,this.stringify=parent.stringify),
ref2=this.children,results=[],j=0,len=ref2.length;j<len;j++)child=ref2[j],results.push(child.setParent(this));return results},XMLNode2.prototype.element=function(name,attributes,text){
var childNode,item,j,k,key,lastChild,len,len1,ref2,ref3,val;if(lastChild=null,attributes===null&&text==null&&(ref2=[{},null],attributes=ref2[0],text=ref2[1]),attributes==
null&&(attributes={}),attributes=getValue(attributes),isObject(attributes)||(ref3=[attributes,text],text=ref3[0],attributes=ref3[1]),name!=null&&(name=getValue(
name)),Array.isArray(name))for(j=0,len=name.length;j<len;j++)item=name[j],lastChild=this.element(item);else if(isFunction(name))lastChild=this.element(name.apply());else if(isObject(
name)){for(key in name)if(hasProp.call(name,key))if(val=name[key],isFunction(val)&&(val=val.apply()),!this.options.ignoreDecorators&&this.stringify.convertAttKey&&
key.indexOf(this.stringify.convertAttKey)===0)lastChild=this.attribute(key.substr(this.stringify.convertAttKey.length),val);else if(!this.options.separateArrayItems&&
Array.isArray(val)&&isEmpty(val))lastChild=this.dummy();else if(isObject(val)&&isEmpty(val))lastChild=this.element(key);else if(!this.options.keepNullNodes&&val==
null)lastChild=this.dummy();else if(!this.options.separateArrayItems&&Array.isArray(val))for(k=0,len1=val.length;k<len1;k++)item=val[k],childNode={},childNode[key]=
item,lastChild=this.element(childNode);else isObject(val)?!this.options.ignoreDecorators&&this.stringify.convertTextKey&&key.indexOf(this.stringify.convertTextKey)===
0?lastChild=this.element(val):(lastChild=this.element(key),lastChild.element(val)):lastChild=this.element(key,val)}else!this.options.keepNullNodes&&text===null?
lastChild=this.dummy():!this.options.ignoreDecorators&&this.stringify.convertTextKey&&name.indexOf(this.stringify.convertTextKey)===0?lastChild=this.text(text):
!this.options.ignoreDecorators&&this.stringify.convertCDataKey&&name.indexOf(this.stringify.convertCDataKey)===0?lastChild=this.cdata(text):!this.options.ignoreDecorators&&
this.stringify.convertCommentKey&&name.indexOf(this.stringify.convertCommentKey)===0?lastChild=this.comment(text):!this.options.ignoreDecorators&&this.stringify.
convertRawKey&&name.indexOf(this.stringify.convertRawKey)===0?lastChild=this.raw(text):!this.options.ignoreDecorators&&this.stringify.convertPIKey&&name.indexOf(
this.stringify.convertPIKey)===0?lastChild=this.instruction(name.substr(this.stringify.convertPIKey.length),text):lastChild=this.node(name,attributes,text);if(lastChild==
null)throw new Error("Could not create any elements with: "+name+". "+this.debugInfo());return lastChild},XMLNode2.prototype.insertBefore=function(name,attributes,text){
var child,i,newChild,refChild,removed;if(name?.type)return newChild=name,refChild=attributes,newChild.setParent(this),refChild?(i=children.indexOf(refChild),removed=
children.splice(i),children.push(newChild),Array.prototype.push.apply(children,removed)):children.push(newChild),newChild;if(this.isRoot)throw new Error("Cannot\
 insert elements at root level. "+this.debugInfo(name));return i=this.parent.children.indexOf(this),removed=this.parent.children.splice(i),child=this.parent.element(
name,attributes,text),Array.prototype.push.apply(this.parent.children,removed),child},XMLNode2.prototype.insertAfter=function(name,attributes,text){var child,i,
removed;if(this.isRoot)throw new Error("Cannot insert elements at root level. "+this.debugInfo(name));return i=this.parent.children.indexOf(this),removed=this.parent.
children.splice(i+1),child=this.parent.element(name,attributes,text),Array.prototype.push.apply(this.parent.children,removed),child},XMLNode2.prototype.remove=function(){
var i,ref2;if(this.isRoot)throw new Error("Cannot remove the root element. "+this.debugInfo());return i=this.parent.children.indexOf(this),[].splice.apply(this.
parent.children,[i,i-i+1].concat(ref2=[])),this.parent},XMLNode2.prototype.node=function(name,attributes,text){var child,ref2;return name!=null&&(name=getValue(
name)),attributes||(attributes={}),attributes=getValue(attributes),isObject(attributes)||(ref2=[attributes,text],text=ref2[0],attributes=ref2[1]),child=new XMLElement(
this,name,attributes),text!=null&&child.text(text),this.children.push(child),child},XMLNode2.prototype.text=function(value){var child;return isObject(value)&&this.
element(value),child=new XMLText(this,value),this.children.push(child),this},XMLNode2.prototype.cdata=function(value){var child;return child=new XMLCData(this,value),
this.children.push(child),this},XMLNode2.prototype.comment=function(value){var child;return child=new XMLComment(this,value),this.children.push(child),this},XMLNode2.
prototype.commentBefore=function(value){var child,i,removed;return i=this.parent.children.indexOf(this),removed=this.parent.children.splice(i),child=this.parent.
comment(value),Array.prototype.push.apply(this.parent.children,removed),this},XMLNode2.prototype.commentAfter=function(value){var child,i,removed;return i=this.
parent.children.indexOf(this),removed=this.parent.children.splice(i+1),child=this.parent.comment(value),Array.prototype.push.apply(this.parent.children,removed),
this},XMLNode2.prototype.raw=function(value){var child;return child=new XMLRaw(this,value),this.children.push(child),this},XMLNode2.prototype.dummy=function(){var child;
return child=new XMLDummy(this),child},XMLNode2.prototype.instruction=function(target,value){var insTarget,insValue,instruction,j,len;if(target!=null&&(target=getValue(
target)),value!=null&&(value=getValue(value)),Array.isArray(target))for(j=0,len=target.length;j<len;j++)insTarget=target[j],this.instruction(insTarget);else if(isObject(
target))for(insTarget in target)hasProp.call(target,insTarget)&&(insValue=target[insTarget],this.instruction(insTarget,insValue));else isFunction(value)&&(value=
value.apply()),instruction=new XMLProcessingInstruction(this,target,value),this.children.push(instruction);return this},XMLNode2.prototype.instructionBefore=function(target,value){
var child,i,removed;return i=this.parent.children.indexOf(this),removed=this.parent.children.splice(i),child=this.parent.instruction(target,value),Array.prototype.
push.apply(this.parent.children,removed),this},XMLNode2.prototype.instructionAfter=function(target,value){var child,i,removed;return i=this.parent.children.indexOf(
this),removed=this.parent.children.splice(i+1),child=this.parent.instruction(target,value),Array.prototype.push.apply(this.parent.children,removed),this},XMLNode2.
prototype.declaration=function(version,encoding,standalone){var doc,xmldec;return doc=this.document(),xmldec=new XMLDeclaration(doc,version,encoding,standalone),
doc.children.length===0?doc.children.unshift(xmldec):doc.children[0].type===NodeType.Declaration?doc.children[0]=xmldec:doc.children.unshift(xmldec),doc.root()||
doc},XMLNode2.prototype.dtd=function(pubID,sysID){var child,doc,doctype,i,j,k,len,len1,ref2,ref3;for(doc=this.document(),doctype=new XMLDocType(doc,pubID,sysID),
ref2=doc.children,i=j=0,len=ref2.length;j<len;i=++j)if(child=ref2[i],child.type===NodeType.DocType)return doc.children[i]=doctype,doctype;for(ref3=doc.children,
i=k=0,len1=ref3.length;k<len1;i=++k)if(child=ref3[i],child.isRoot)return doc.children.splice(i,0,doctype),doctype;return doc.children.push(doctype),doctype},XMLNode2.
prototype.up=function(){if(this.isRoot)throw new Error("The root node has no parent. Use doc() if you need to get the document object.");return this.parent},XMLNode2.
prototype.root=function(){var node;for(node=this;node;){if(node.type===NodeType.Document)return node.rootObject;if(node.isRoot)return node;node=node.parent}},XMLNode2.
prototype.document=function(){var node;for(node=this;node;){if(node.type===NodeType.Document)return node;node=node.parent}},XMLNode2.prototype.end=function(options){
return this.document().end(options)},XMLNode2.prototype.prev=function(){var i;if(i=this.parent.children.indexOf(this),i<1)throw new Error("Already at the first \
node. "+this.debugInfo());return this.parent.children[i-1]},XMLNode2.prototype.next=function(){var i;if(i=this.parent.children.indexOf(this),i===-1||i===this.parent.
children.length-1)throw new Error("Already at the last node. "+this.debugInfo());return this.parent.children[i+1]},XMLNode2.prototype.importDocument=function(doc){
var clonedRoot;return clonedRoot=doc.root().clone(),clonedRoot.parent=this,clonedRoot.isRoot=!1,this.children.push(clonedRoot),this},XMLNode2.prototype.debugInfo=
function(name){var ref2,ref3;return name=name||this.name,name==null&&!((ref2=this.parent)!=null&&ref2.name)?"":name==null?"parent: <"+this.parent.name+">":(ref3=
this.parent)!=null&&ref3.name?"node: <"+name+">, parent: <"+this.parent.name+">":"node: <"+name+">"},XMLNode2.prototype.ele=function(name,attributes,text){return this.
element(name,attributes,text)},XMLNode2.prototype.nod=function(name,attributes,text){return this.node(name,attributes,text)},XMLNode2.prototype.txt=function(value){
return this.text(value)},XMLNode2.prototype.dat=function(value){return this.cdata(value)},XMLNode2.prototype.com=function(value){return this.comment(value)},XMLNode2.
prototype.ins=function(target,value){return this.instruction(target,value)},XMLNode2.prototype.doc=function(){return this.document()},XMLNode2.prototype.dec=function(version,encoding,standalone){
return this.declaration(version,encoding,standalone)},XMLNode2.prototype.e=function(name,attributes,text){return this.element(name,attributes,text)},XMLNode2.prototype.
n=function(name,attributes,text){return this.node(name,attributes,text)},XMLNode2.prototype.t=function(value){return this.text(value)},XMLNode2.prototype.d=function(value){
return this.cdata(value)},XMLNode2.prototype.c=function(value){return this.comment(value)},XMLNode2.prototype.r=function(value){return this.raw(value)},XMLNode2.
prototype.i=function(target,value){return this.instruction(target,value)},XMLNode2.prototype.u=function(){return this.up()},XMLNode2.prototype.importXMLBuilder=
function(doc){return this.importDocument(doc)},XMLNode2.prototype.replaceChild=function(newChild,oldChild){throw new Error("This DOM method is not implemented."+
this.debugInfo())},XMLNode2.prototype.removeChild=function(oldChild){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.
appendChild=function(newChild){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.hasChildNodes=function(){return this.
children.length!==0},XMLNode2.prototype.cloneNode=function(deep){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.normalize=
function(){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.isSupported=function(feature,version){return!0},XMLNode2.
prototype.hasAttributes=function(){return this.attribs.length!==0},XMLNode2.prototype.compareDocumentPosition=function(other){var ref,res;return ref=this,ref===
other?0:this.document()!==other.document()?(res=DocumentPosition.Disconnected|DocumentPosition.ImplementationSpecific,Math.random()<.5?res|=DocumentPosition.Preceding:
res|=DocumentPosition.Following,res):ref.isAncestor(other)?DocumentPosition.Contains|DocumentPosition.Preceding:ref.isDescendant(other)?DocumentPosition.Contains|
DocumentPosition.Following:ref.isPreceding(other)?DocumentPosition.Preceding:DocumentPosition.Following},XMLNode2.prototype.isSameNode=function(other){throw new Error(
"This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.lookupPrefix=function(namespaceURI){throw new Error("This DOM method is not implemen\
ted."+this.debugInfo())},XMLNode2.prototype.isDefaultNamespace=function(namespaceURI){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.
prototype.lookupNamespaceURI=function(prefix){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.isEqualNode=function(node){
var i,j,ref2;if(node.nodeType!==this.nodeType||node.children.length!==this.children.length)return!1;for(i=j=0,ref2=this.children.length-1;0<=ref2?j<=ref2:j>=ref2;i=
0<=ref2?++j:--j)if(!this.children[i].isEqualNode(node.children[i]))return!1;return!0},XMLNode2.prototype.getFeature=function(feature,version){throw new Error("T\
his DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.setUserData=function(key,data,handler){throw new Error("This DOM method is not impleme\
nted."+this.debugInfo())},XMLNode2.prototype.getUserData=function(key){throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLNode2.prototype.
contains=function(other){return other?other===this||this.isDescendant(other):!1},XMLNode2.prototype.isDescendant=function(node){var child,isDescendantChild,j,len,
ref2;for(ref2=this.children,j=0,len=ref2.length;j<len;j++)if(child=ref2[j],node===child||(isDescendantChild=child.isDescendant(node),isDescendantChild))return!0;
return!1},XMLNode2.prototype.isAncestor=function(node){return node.isDescendant(this)},XMLNode2.prototype.isPreceding=function(node){var nodePos,thisPos;return nodePos=
this.treePosition(node),thisPos=this.treePosition(this),nodePos===-1||thisPos===-1?!1:nodePos<thisPos},XMLNode2.prototype.isFollowing=function(node){var nodePos,
thisPos;return nodePos=this.treePosition(node),thisPos=this.treePosition(this),nodePos===-1||thisPos===-1?!1:nodePos>thisPos},XMLNode2.prototype.treePosition=function(node){
var found,pos;return pos=0,found=!1,this.foreachTreeNode(this.document(),function(childNode){if(pos++,!found&&childNode===node)return found=!0}),found?pos:-1},XMLNode2.
prototype.foreachTreeNode=function(node,func){var child,j,len,ref2,res;for(node||(node=this.document()),ref2=node.children,j=0,len=ref2.length;j<len;j++){if(child=
ref2[j],res=func(child))return res;if(res=this.foreachTreeNode(child,func),res)return res}},XMLNode2})()}).call(this)}),13341:(function(module2){(function(){var XMLNodeList;
module2.exports=XMLNodeList=(function(){function XMLNodeList2(nodes){this.nodes=nodes}return Object.defineProperty(XMLNodeList2.prototype,"length",{get:function(){
return this.nodes.length||0}}),XMLNodeList2.prototype.clone=function(){return this.nodes=null},XMLNodeList2.prototype.item=function(index){return this.nodes[index]||
null},XMLNodeList2})()}).call(this)}),91368:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLCharacterData,XMLProcessingInstruction,
extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=
parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(27882),XMLCharacterData=
__webpack_require__(25278),module2.exports=XMLProcessingInstruction=(function(superClass){extend(XMLProcessingInstruction2,superClass);function XMLProcessingInstruction2(parent,target,value){
if(XMLProcessingInstruction2.__super__.constructor.call(this,parent),target==null)throw new Error("Missing instruction target. "+this.debugInfo());this.type=NodeType.
ProcessingInstruction,this.target=this.stringify.insTarget(target),this.name=this.target,value&&(this.value=this.stringify.insValue(value))}return XMLProcessingInstruction2.
prototype.clone=function(){return Object.create(this)},XMLProcessingInstruction2.prototype.toString=function(options){return this.options.writer.processingInstruction(
this,this.options.writer.filterOptions(options))},XMLProcessingInstruction2.prototype.isEqualNode=function(node){return!(!XMLProcessingInstruction2.__super__.isEqualNode.
apply(this,arguments).isEqualNode(node)||node.target!==this.target)},XMLProcessingInstruction2})(XMLCharacterData)}).call(this)}),12083:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLNode,XMLRaw,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.
constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(
27882),XMLNode=__webpack_require__(33401),module2.exports=XMLRaw=(function(superClass){extend(XMLRaw2,superClass);function XMLRaw2(parent,text){if(XMLRaw2.__super__.
constructor.call(this,parent),text==null)throw new Error("Missing raw text. "+this.debugInfo());this.type=NodeType.Raw,this.value=this.stringify.raw(text)}return XMLRaw2.
prototype.clone=function(){return Object.create(this)},XMLRaw2.prototype.toString=function(options){return this.options.writer.raw(this,this.options.writer.filterOptions(
options))},XMLRaw2})(XMLNode)}).call(this)}),67798:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,WriterState,XMLStreamWriter,
XMLWriterBase,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.
prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(27882),XMLWriterBase=
__webpack_require__(16943),WriterState=__webpack_require__(29392),module2.exports=XMLStreamWriter=(function(superClass){extend(XMLStreamWriter2,superClass);function XMLStreamWriter2(stream,options){
this.stream=stream,XMLStreamWriter2.__super__.constructor.call(this,options)}return XMLStreamWriter2.prototype.endline=function(node,options,level){return node.
isLastRootNode&&options.state===WriterState.CloseTag?"":XMLStreamWriter2.__super__.endline.call(this,node,options,level)},XMLStreamWriter2.prototype.document=function(doc,options){
var child,i,j,k,len,len1,ref,ref1,results;for(ref=doc.children,i=j=0,len=ref.length;j<len;i=++j)child=ref[i],child.isLastRootNode=i===doc.children.length-1;for(options=
this.filterOptions(options),ref1=doc.children,results=[],k=0,len1=ref1.length;k<len1;k++)child=ref1[k],results.push(this.writeChildNode(child,options,0));return results},
XMLStreamWriter2.prototype.attribute=function(att,options,level){return this.stream.write(XMLStreamWriter2.__super__.attribute.call(this,att,options,level))},XMLStreamWriter2.
prototype.cdata=function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.cdata.call(this,node,options,level))},XMLStreamWriter2.prototype.
comment=function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.comment.call(this,node,options,level))},XMLStreamWriter2.prototype.declaration=
function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.declaration.call(this,node,options,level))},XMLStreamWriter2.prototype.docType=
function(node,options,level){var child,j,len,ref;if(level||(level=0),this.openNode(node,options,level),options.state=WriterState.OpenTag,this.stream.write(this.
indent(node,options,level)),this.stream.write("<!DOCTYPE "+node.root().name),node.pubID&&node.sysID?this.stream.write(' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'):
node.sysID&&this.stream.write(' SYSTEM "'+node.sysID+'"'),node.children.length>0){for(this.stream.write(" ["),this.stream.write(this.endline(node,options,level)),
options.state=WriterState.InsideTag,ref=node.children,j=0,len=ref.length;j<len;j++)child=ref[j],this.writeChildNode(child,options,level+1);options.state=WriterState.
CloseTag,this.stream.write("]")}return options.state=WriterState.CloseTag,this.stream.write(options.spaceBeforeSlash+">"),this.stream.write(this.endline(node,options,
level)),options.state=WriterState.None,this.closeNode(node,options,level)},XMLStreamWriter2.prototype.element=function(node,options,level){var att,child,childNodeCount,
firstChildNode,j,len,name,prettySuppressed,ref,ref1;level||(level=0),this.openNode(node,options,level),options.state=WriterState.OpenTag,this.stream.write(this.
indent(node,options,level)+"<"+node.name),ref=node.attribs;for(name in ref)hasProp.call(ref,name)&&(att=ref[name],this.attribute(att,options,level));if(childNodeCount=
node.children.length,firstChildNode=childNodeCount===0?null:node.children[0],childNodeCount===0||node.children.every(function(e){return(e.type===NodeType.Text||
e.type===NodeType.Raw)&&e.value===""}))options.allowEmpty?(this.stream.write(">"),options.state=WriterState.CloseTag,this.stream.write("</"+node.name+">")):(options.
state=WriterState.CloseTag,this.stream.write(options.spaceBeforeSlash+"/>"));else if(options.pretty&&childNodeCount===1&&(firstChildNode.type===NodeType.Text||firstChildNode.
type===NodeType.Raw)&&firstChildNode.value!=null)this.stream.write(">"),options.state=WriterState.InsideTag,options.suppressPrettyCount++,prettySuppressed=!0,this.
writeChildNode(firstChildNode,options,level+1),options.suppressPrettyCount--,prettySuppressed=!1,options.state=WriterState.CloseTag,this.stream.write("</"+node.
name+">");else{for(this.stream.write(">"+this.endline(node,options,level)),options.state=WriterState.InsideTag,ref1=node.children,j=0,len=ref1.length;j<len;j++)
child=ref1[j],this.writeChildNode(child,options,level+1);options.state=WriterState.CloseTag,this.stream.write(this.indent(node,options,level)+"</"+node.name+">")}
return this.stream.write(this.endline(node,options,level)),options.state=WriterState.None,this.closeNode(node,options,level)},XMLStreamWriter2.prototype.processingInstruction=
function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.processingInstruction.call(this,node,options,level))},XMLStreamWriter2.prototype.
raw=function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.raw.call(this,node,options,level))},XMLStreamWriter2.prototype.text=function(node,options,level){
return this.stream.write(XMLStreamWriter2.__super__.text.call(this,node,options,level))},XMLStreamWriter2.prototype.dtdAttList=function(node,options,level){return this.
stream.write(XMLStreamWriter2.__super__.dtdAttList.call(this,node,options,level))},XMLStreamWriter2.prototype.dtdElement=function(node,options,level){return this.
stream.write(XMLStreamWriter2.__super__.dtdElement.call(this,node,options,level))},XMLStreamWriter2.prototype.dtdEntity=function(node,options,level){return this.
stream.write(XMLStreamWriter2.__super__.dtdEntity.call(this,node,options,level))},XMLStreamWriter2.prototype.dtdNotation=function(node,options,level){return this.
stream.write(XMLStreamWriter2.__super__.dtdNotation.call(this,node,options,level))},XMLStreamWriter2})(XMLWriterBase)}).call(this)}),99867:(function(module2,__unused_webpack_exports,__webpack_require__){
(function(){var XMLStringWriter,XMLWriterBase,extend=function(child,parent){for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){
this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;XMLWriterBase=
__webpack_require__(16943),module2.exports=XMLStringWriter=(function(superClass){extend(XMLStringWriter2,superClass);function XMLStringWriter2(options){XMLStringWriter2.
__super__.constructor.call(this,options)}return XMLStringWriter2.prototype.document=function(doc,options){var child,i,len,r,ref;for(options=this.filterOptions(options),
r="",ref=doc.children,i=0,len=ref.length;i<len;i++)child=ref[i],r+=this.writeChildNode(child,options,0);return options.pretty&&r.slice(-options.newline.length)===
options.newline&&(r=r.slice(0,-options.newline.length)),r},XMLStringWriter2})(XMLWriterBase)}).call(this)}),17431:(function(module2){(function(){var XMLStringifier,
bind=function(fn,me){return function(){return fn.apply(me,arguments)}},hasProp={}.hasOwnProperty;module2.exports=XMLStringifier=(function(){function XMLStringifier2(options){
this.assertLegalName=bind(this.assertLegalName,this),this.assertLegalChar=bind(this.assertLegalChar,this);var key,ref,value;options||(options={}),this.options=options,
this.options.version||(this.options.version="1.0"),ref=options.stringify||{};for(key in ref)hasProp.call(ref,key)&&(value=ref[key],this[key]=value)}return XMLStringifier2.
prototype.name=function(val){return this.options.noValidation?val:this.assertLegalName(""+val||"")},XMLStringifier2.prototype.text=function(val){return this.options.
noValidation?val:this.assertLegalChar(this.textEscape(""+val||""))},XMLStringifier2.prototype.cdata=function(val){return this.options.noValidation?val:(val=""+val||
"",val=val.replace("]]>","]]]]><![CDATA[>"),this.assertLegalChar(val))},XMLStringifier2.prototype.comment=function(val){if(this.options.noValidation)return val;
if(val=""+val||"",val.match(/--/))throw new Error("Comment text cannot contain double-hypen: "+val);return this.assertLegalChar(val)},XMLStringifier2.prototype.
raw=function(val){return this.options.noValidation?val:""+val||""},XMLStringifier2.prototype.attValue=function(val){return this.options.noValidation?val:this.assertLegalChar(
this.attEscape(val=""+val||""))},XMLStringifier2.prototype.insTarget=function(val){return this.options.noValidation?val:this.assertLegalChar(""+val||"")},XMLStringifier2.
prototype.insValue=function(val){if(this.options.noValidation)return val;if(val=""+val||"",val.match(/\?>/))throw new Error("Invalid processing instruction valu\
e: "+val);return this.assertLegalChar(val)},XMLStringifier2.prototype.xmlVersion=function(val){if(this.options.noValidation)return val;if(val=""+val||"",!val.match(
/1\.[0-9]+/))throw new Error("Invalid version number: "+val);return val},XMLStringifier2.prototype.xmlEncoding=function(val){if(this.options.noValidation)return val;
if(val=""+val||"",!val.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/))throw new Error("Invalid encoding: "+val);return this.assertLegalChar(val)},XMLStringifier2.prototype.
xmlStandalone=function(val){return this.options.noValidation?val:val?"yes":"no"},XMLStringifier2.prototype.dtdPubID=function(val){return this.options.noValidation?
val:this.assertLegalChar(""+val||"")},XMLStringifier2.prototype.dtdSysID=function(val){return this.options.noValidation?val:this.assertLegalChar(""+val||"")},XMLStringifier2.
prototype.dtdElementValue=function(val){return this.options.noValidation?val:this.assertLegalChar(""+val||"")},XMLStringifier2.prototype.dtdAttType=function(val){
return this.options.noValidation?val:this.assertLegalChar(""+val||"")},XMLStringifier2.prototype.dtdAttDefault=function(val){return this.options.noValidation?val:
this.assertLegalChar(""+val||"")},XMLStringifier2.prototype.dtdEntityValue=function(val){return this.options.noValidation?val:this.assertLegalChar(""+val||"")},
XMLStringifier2.prototype.dtdNData=function(val){return this.options.noValidation?val:this.assertLegalChar(""+val||"")},XMLStringifier2.prototype.convertAttKey=
"@",XMLStringifier2.prototype.convertPIKey="?",XMLStringifier2.prototype.convertTextKey="#text",XMLStringifier2.prototype.convertCDataKey="#cdata",XMLStringifier2.
prototype.convertCommentKey="#comment",XMLStringifier2.prototype.convertRawKey="#raw",XMLStringifier2.prototype.assertLegalChar=function(str){var regex,res;if(this.
options.noValidation)return str;if(regex="",this.options.version==="1.0"){if(regex=/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
res=str.match(regex))throw new Error("Invalid character in string: "+str+" at index "+res.index)}else if(this.options.version==="1.1"&&(regex=/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
res=str.match(regex)))throw new Error("Invalid character in string: "+str+" at index "+res.index);return str},XMLStringifier2.prototype.assertLegalName=function(str){
var regex;if(this.options.noValidation)return str;if(this.assertLegalChar(str),regex=/^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/,
!str.match(regex))throw new Error("Invalid character in name");return str},XMLStringifier2.prototype.textEscape=function(str){var ampregex;return this.options.noValidation?
str:(ampregex=this.options.noDoubleEncoding?/(?!&\S+;)&/g:/&/g,str.replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\r/g,"&#xD;"))},
XMLStringifier2.prototype.attEscape=function(str){var ampregex;return this.options.noValidation?str:(ampregex=this.options.noDoubleEncoding?/(?!&\S+;)&/g:/&/g,str.
replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/"/g,"&quot;").replace(/\t/g,"&#x9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;"))},XMLStringifier2})()}).
call(this)}),99946:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLCharacterData,XMLText,extend=function(child,parent){
for(var key in parent)hasProp.call(parent,key)&&(child[key]=parent[key]);function ctor(){this.constructor=child}return ctor.prototype=parent.prototype,child.prototype=
new ctor,child.__super__=parent.prototype,child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(27882),XMLCharacterData=__webpack_require__(25278),module2.
exports=XMLText=(function(superClass){extend(XMLText2,superClass);function XMLText2(parent,text){if(XMLText2.__super__.constructor.call(this,parent),text==null)
throw new Error("Missing element text. "+this.debugInfo());this.name="#text",this.type=NodeType.Text,this.value=this.stringify.text(text)}return Object.defineProperty(
XMLText2.prototype,"isElementContentWhitespace",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(
XMLText2.prototype,"wholeText",{get:function(){var next,prev,str;for(str="",prev=this.previousSibling;prev;)str=prev.data+str,prev=prev.previousSibling;for(str+=
this.data,next=this.nextSibling;next;)str=str+next.data,next=next.nextSibling;return str}}),XMLText2.prototype.clone=function(){return Object.create(this)},XMLText2.
prototype.toString=function(options){return this.options.writer.text(this,this.options.writer.filterOptions(options))},XMLText2.prototype.splitText=function(offset){
throw new Error("This DOM method is not implemented."+this.debugInfo())},XMLText2.prototype.replaceWholeText=function(content){throw new Error("This DOM method \
is not implemented."+this.debugInfo())},XMLText2})(XMLCharacterData)}).call(this)}),16943:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){
var NodeType,WriterState,XMLCData,XMLComment,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,XMLDeclaration,XMLDocType,XMLDummy,XMLElement,XMLProcessingInstruction,
XMLRaw,XMLText,XMLWriterBase,assign,hasProp={}.hasOwnProperty;assign=__webpack_require__(4576).assign,NodeType=__webpack_require__(27882),XMLDeclaration=__webpack_require__(
7645),XMLDocType=__webpack_require__(47827),XMLCData=__webpack_require__(80728),XMLComment=__webpack_require__(9620),XMLElement=__webpack_require__(73965),XMLRaw=
__webpack_require__(12083),XMLText=__webpack_require__(99946),XMLProcessingInstruction=__webpack_require__(91368),XMLDummy=__webpack_require__(26893),XMLDTDAttList=
__webpack_require__(23742),XMLDTDElement=__webpack_require__(6189),XMLDTDEntity=__webpack_require__(16906),XMLDTDNotation=__webpack_require__(7083),WriterState=
__webpack_require__(29392),module2.exports=XMLWriterBase=(function(){function XMLWriterBase2(options){var key,ref,value;options||(options={}),this.options=options,
ref=options.writer||{};for(key in ref)hasProp.call(ref,key)&&(value=ref[key],this["_"+key]=this[key],this[key]=value)}return XMLWriterBase2.prototype.filterOptions=
function(options){var filteredOptions,ref,ref1,ref2,ref3,ref4,ref5,ref6;return options||(options={}),options=assign({},this.options,options),filteredOptions={writer:this},
filteredOptions.pretty=options.pretty||!1,filteredOptions.allowEmpty=options.allowEmpty||!1,filteredOptions.indent=(ref=options.indent)!=null?ref:"  ",filteredOptions.
newline=(ref1=options.newline)!=null?ref1:`
`,filteredOptions.offset=(ref2=options.offset)!=null?ref2:0,filteredOptions.dontPrettyTextNodes=(ref3=(ref4=options.dontPrettyTextNodes)!=null?ref4:options.dontprettytextnodes)!=
null?ref3:0,filteredOptions.spaceBeforeSlash=(ref5=(ref6=options.spaceBeforeSlash)!=null?ref6:options.spacebeforeslash)!=null?ref5:"",filteredOptions.spaceBeforeSlash===
!0&&(filteredOptions.spaceBeforeSlash=" "),filteredOptions.suppressPrettyCount=0,filteredOptions.user={},filteredOptions.state=WriterState.None,filteredOptions},
XMLWriterBase2.prototype.indent=function(node,options,level){var indentLevel;return!options.pretty||options.suppressPrettyCount?"":options.pretty&&(indentLevel=
(level||0)+options.offset+1,indentLevel>0)?new Array(indentLevel).join(options.indent):""},XMLWriterBase2.prototype.endline=function(node,options,level){return!options.
pretty||options.suppressPrettyCount?"":options.newline},XMLWriterBase2.prototype.attribute=function(att,options,level){var r;return this.openAttribute(att,options,
level),r=" "+att.name+'="'+att.value+'"',this.closeAttribute(att,options,level),r},XMLWriterBase2.prototype.cdata=function(node,options,level){var r;return this.
openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<![CDATA[",options.state=WriterState.InsideTag,r+=node.value,options.
state=WriterState.CloseTag,r+="]]>"+this.endline(node,options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.
comment=function(node,options,level){var r;return this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<!-- ",
options.state=WriterState.InsideTag,r+=node.value,options.state=WriterState.CloseTag,r+=" -->"+this.endline(node,options,level),options.state=WriterState.None,this.
closeNode(node,options,level),r},XMLWriterBase2.prototype.declaration=function(node,options,level){var r;return this.openNode(node,options,level),options.state=
WriterState.OpenTag,r=this.indent(node,options,level)+"<?xml",options.state=WriterState.InsideTag,r+=' version="'+node.version+'"',node.encoding!=null&&(r+=' en\
coding="'+node.encoding+'"'),node.standalone!=null&&(r+=' standalone="'+node.standalone+'"'),options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+"?>",
r+=this.endline(node,options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.docType=function(node,options,level){
var child,i,len,r,ref;if(level||(level=0),this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level),r+="<!DOCTYPE "+
node.root().name,node.pubID&&node.sysID?r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"':node.sysID&&(r+=' SYSTEM "'+node.sysID+'"'),node.children.length>0){for(r+=
" [",r+=this.endline(node,options,level),options.state=WriterState.InsideTag,ref=node.children,i=0,len=ref.length;i<len;i++)child=ref[i],r+=this.writeChildNode(
child,options,level+1);options.state=WriterState.CloseTag,r+="]"}return options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+">",r+=this.endline(node,
options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.element=function(node,options,level){var att,child,
childNodeCount,firstChildNode,i,j,len,len1,name,prettySuppressed,r,ref,ref1,ref2;level||(level=0),prettySuppressed=!1,r="",this.openNode(node,options,level),options.
state=WriterState.OpenTag,r+=this.indent(node,options,level)+"<"+node.name,ref=node.attribs;for(name in ref)hasProp.call(ref,name)&&(att=ref[name],r+=this.attribute(
att,options,level));if(childNodeCount=node.children.length,firstChildNode=childNodeCount===0?null:node.children[0],childNodeCount===0||node.children.every(function(e){
return(e.type===NodeType.Text||e.type===NodeType.Raw)&&e.value===""}))options.allowEmpty?(r+=">",options.state=WriterState.CloseTag,r+="</"+node.name+">"+this.endline(
node,options,level)):(options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+"/>"+this.endline(node,options,level));else if(options.pretty&&childNodeCount===
1&&(firstChildNode.type===NodeType.Text||firstChildNode.type===NodeType.Raw)&&firstChildNode.value!=null)r+=">",options.state=WriterState.InsideTag,options.suppressPrettyCount++,
prettySuppressed=!0,r+=this.writeChildNode(firstChildNode,options,level+1),options.suppressPrettyCount--,prettySuppressed=!1,options.state=WriterState.CloseTag,
r+="</"+node.name+">"+this.endline(node,options,level);else{if(options.dontPrettyTextNodes){for(ref1=node.children,i=0,len=ref1.length;i<len;i++)if(child=ref1[i],
(child.type===NodeType.Text||child.type===NodeType.Raw)&&child.value!=null){options.suppressPrettyCount++,prettySuppressed=!0;break}}for(r+=">"+this.endline(node,
options,level),options.state=WriterState.InsideTag,ref2=node.children,j=0,len1=ref2.length;j<len1;j++)child=ref2[j],r+=this.writeChildNode(child,options,level+1);
options.state=WriterState.CloseTag,r+=this.indent(node,options,level)+"</"+node.name+">",prettySuppressed&&options.suppressPrettyCount--,r+=this.endline(node,options,
level),options.state=WriterState.None}return this.closeNode(node,options,level),r},XMLWriterBase2.prototype.writeChildNode=function(node,options,level){switch(node.
type){case NodeType.CData:return this.cdata(node,options,level);case NodeType.Comment:return this.comment(node,options,level);case NodeType.Element:return this.
element(node,options,level);case NodeType.Raw:return this.raw(node,options,level);case NodeType.Text:return this.text(node,options,level);case NodeType.ProcessingInstruction:
return this.processingInstruction(node,options,level);case NodeType.Dummy:return"";case NodeType.Declaration:return this.declaration(node,options,level);case NodeType.
DocType:return this.docType(node,options,level);case NodeType.AttributeDeclaration:return this.dtdAttList(node,options,level);case NodeType.ElementDeclaration:return this.
dtdElement(node,options,level);case NodeType.EntityDeclaration:return this.dtdEntity(node,options,level);case NodeType.NotationDeclaration:return this.dtdNotation(
node,options,level);default:throw new Error("Unknown XML node type: "+node.constructor.name)}},XMLWriterBase2.prototype.processingInstruction=function(node,options,level){
var r;return this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<?",options.state=WriterState.InsideTag,r+=node.
target,node.value&&(r+=" "+node.value),options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+"?>",r+=this.endline(node,options,level),options.state=WriterState.
None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.raw=function(node,options,level){var r;return this.openNode(node,options,level),options.state=
WriterState.OpenTag,r=this.indent(node,options,level),options.state=WriterState.InsideTag,r+=node.value,options.state=WriterState.CloseTag,r+=this.endline(node,
options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.text=function(node,options,level){var r;return this.
openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level),options.state=WriterState.InsideTag,r+=node.value,options.state=
WriterState.CloseTag,r+=this.endline(node,options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.dtdAttList=
function(node,options,level){var r;return this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<!ATTLIST",options.
state=WriterState.InsideTag,r+=" "+node.elementName+" "+node.attributeName+" "+node.attributeType,node.defaultValueType!=="#DEFAULT"&&(r+=" "+node.defaultValueType),
node.defaultValue&&(r+=' "'+node.defaultValue+'"'),options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+">"+this.endline(node,options,level),options.state=
WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.dtdElement=function(node,options,level){var r;return this.openNode(node,options,
level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<!ELEMENT",options.state=WriterState.InsideTag,r+=" "+node.name+" "+node.value,options.
state=WriterState.CloseTag,r+=options.spaceBeforeSlash+">"+this.endline(node,options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},
XMLWriterBase2.prototype.dtdEntity=function(node,options,level){var r;return this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,
options,level)+"<!ENTITY",options.state=WriterState.InsideTag,node.pe&&(r+=" %"),r+=" "+node.name,node.value?r+=' "'+node.value+'"':(node.pubID&&node.sysID?r+='\
 PUBLIC "'+node.pubID+'" "'+node.sysID+'"':node.sysID&&(r+=' SYSTEM "'+node.sysID+'"'),node.nData&&(r+=" NDATA "+node.nData)),options.state=WriterState.CloseTag,
r+=options.spaceBeforeSlash+">"+this.endline(node,options,level),options.state=WriterState.None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.dtdNotation=
function(node,options,level){var r;return this.openNode(node,options,level),options.state=WriterState.OpenTag,r=this.indent(node,options,level)+"<!NOTATION",options.
state=WriterState.InsideTag,r+=" "+node.name,node.pubID&&node.sysID?r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"':node.pubID?r+=' PUBLIC "'+node.pubID+'"':node.
sysID&&(r+=' SYSTEM "'+node.sysID+'"'),options.state=WriterState.CloseTag,r+=options.spaceBeforeSlash+">"+this.endline(node,options,level),options.state=WriterState.
None,this.closeNode(node,options,level),r},XMLWriterBase2.prototype.openNode=function(node,options,level){},XMLWriterBase2.prototype.closeNode=function(node,options,level){},
XMLWriterBase2.prototype.openAttribute=function(att,options,level){},XMLWriterBase2.prototype.closeAttribute=function(att,options,level){},XMLWriterBase2})()}).
call(this)}),98004:(function(module2,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,WriterState,XMLDOMImplementation,XMLDocument,XMLDocumentCB,
XMLStreamWriter,XMLStringWriter,assign,isFunction,ref;ref=__webpack_require__(4576),assign=ref.assign,isFunction=ref.isFunction,XMLDOMImplementation=__webpack_require__(
39563),XMLDocument=__webpack_require__(26500),XMLDocumentCB=__webpack_require__(77789),XMLStringWriter=__webpack_require__(99867),XMLStreamWriter=__webpack_require__(
67798),NodeType=__webpack_require__(27882),WriterState=__webpack_require__(29392),module2.exports.create=function(name,xmldec,doctype,options){var doc,root;if(name==
null)throw new Error("Root element needs a name.");return options=assign({},xmldec,doctype,options),doc=new XMLDocument(options),root=doc.element(name),options.
headless||(doc.declaration(options),(options.pubID!=null||options.sysID!=null)&&doc.dtd(options)),root},module2.exports.begin=function(options,onData,onEnd){var ref1;
return isFunction(options)&&(ref1=[options,onData],onData=ref1[0],onEnd=ref1[1],options={}),onData?new XMLDocumentCB(options,onData,onEnd):new XMLDocument(options)},
module2.exports.stringWriter=function(options){return new XMLStringWriter(options)},module2.exports.streamWriter=function(stream,options){return new XMLStreamWriter(
stream,options)},module2.exports.implementation=new XMLDOMImplementation,module2.exports.nodeType=NodeType,module2.exports.writerState=WriterState}).call(this)})};

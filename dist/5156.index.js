"use strict";exports.id=5156,exports.ids=[5156],exports.modules={961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G:()=>ZodError,g:()=>ZodRealError});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37428),_core_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
88532),_core_util_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54723);const _installedErrorProtos=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(proto,key,make){
Object.defineProperty(proto,key,{configurable:!0,enumerable:!1,get(){const value=make(this);return Object.defineProperty(this,key,{value,configurable:!0,writable:!0}),
value},set(value){Object.defineProperty(this,key,{value,configurable:!0,writable:!0})}})}const initializer=(inst,issues)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
a$.init(inst,issues),inst.name="ZodError";const proto=Object.getPrototypeOf(inst);_installedErrorProtos.has(proto)||(_installedErrorProtos.add(proto),_lazyMethod(
proto,"format",self=>mapper=>_core_index_js__WEBPACK_IMPORTED_MODULE_0__.Wk(self,mapper)),_lazyMethod(proto,"flatten",self=>mapper=>_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
JM(self,mapper)),_lazyMethod(proto,"addIssue",self=>issue=>{self.issues.push(issue),self.message=JSON.stringify(self.issues,_core_util_js__WEBPACK_IMPORTED_MODULE_1__.
jsonStringifyReplacer,2)}),_lazyMethod(proto,"addIssues",self=>issues2=>{self.issues.push(...issues2),self.message=JSON.stringify(self.issues,_core_util_js__WEBPACK_IMPORTED_MODULE_1__.
jsonStringifyReplacer,2)}),Object.defineProperty(proto,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodError=_core_index_js__WEBPACK_IMPORTED_MODULE_2__.
xI("ZodError",initializer),ZodRealError=_core_index_js__WEBPACK_IMPORTED_MODULE_2__.xI("ZodError",initializer,void 0,{Parent:Error})}),69171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>decode,EJ:()=>parseAsync,EM:()=>safeEncodeAsync,F0:()=>_core_index_js__WEBPACK_IMPORTED_MODULE_0__.F0,Re:()=>decodeAsync,
X$:()=>encodeAsync,bp:()=>safeParseAsync,ex:()=>safeDecode,lF:()=>encode,qg:()=>parse,tf:()=>_core_index_js__WEBPACK_IMPORTED_MODULE_0__.tf,wy:()=>safeEncode,xL:()=>safeParse,
yR:()=>safeDecodeAsync});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4196),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(961);
const parse=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.Tj(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),parseAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.Rb(
_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeParse=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.Od(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeParseAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
wG(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),encode=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.Mv(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),decode=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
e2(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),encodeAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.GW(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),decodeAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
or(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeEncode=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.rh(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeDecode=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
VS(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeEncodeAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.v_(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g),safeDecodeAsync=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
R3(_errors_js__WEBPACK_IMPORTED_MODULE_1__.g)}),55156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{ZodAny:()=>ZodAny,ZodArray:()=>ZodArray,ZodBase64:()=>ZodBase64,ZodBase64URL:()=>ZodBase64URL,ZodBigInt:()=>ZodBigInt,
ZodBigIntFormat:()=>ZodBigIntFormat,ZodBoolean:()=>ZodBoolean,ZodCIDRv4:()=>ZodCIDRv4,ZodCIDRv6:()=>ZodCIDRv6,ZodCUID:()=>ZodCUID,ZodCUID2:()=>ZodCUID2,ZodCatch:()=>ZodCatch,
ZodCodec:()=>ZodCodec,ZodCreditCard:()=>ZodCreditCard,ZodCustom:()=>ZodCustom,ZodCustomStringFormat:()=>ZodCustomStringFormat,ZodDate:()=>ZodDate,ZodDefault:()=>ZodDefault,
ZodDiscriminatedUnion:()=>ZodDiscriminatedUnion,ZodE164:()=>ZodE164,ZodEmail:()=>ZodEmail,ZodEmoji:()=>ZodEmoji,ZodEnum:()=>ZodEnum,ZodExactOptional:()=>ZodExactOptional,
ZodFile:()=>ZodFile,ZodFunction:()=>ZodFunction,ZodGUID:()=>ZodGUID,ZodIBAN:()=>ZodIBAN,ZodIPv4:()=>ZodIPv4,ZodIPv6:()=>ZodIPv6,ZodISODate:()=>ZodISODate,ZodISODateTime:()=>ZodISODateTime,
ZodISODuration:()=>ZodISODuration,ZodISOTime:()=>ZodISOTime,ZodInstanceOf:()=>ZodInstanceOf,ZodIntersection:()=>ZodIntersection,ZodJWT:()=>ZodJWT,ZodKSUID:()=>ZodKSUID,
ZodLazy:()=>ZodLazy,ZodLiteral:()=>ZodLiteral,ZodMAC:()=>ZodMAC,ZodMap:()=>ZodMap,ZodNaN:()=>ZodNaN,ZodNanoID:()=>ZodNanoID,ZodNever:()=>ZodNever,ZodNonOptional:()=>ZodNonOptional,
ZodNull:()=>ZodNull,ZodNullable:()=>ZodNullable,ZodNumber:()=>ZodNumber,ZodNumberFormat:()=>ZodNumberFormat,ZodObject:()=>ZodObject,ZodOptional:()=>ZodOptional,
ZodPipe:()=>ZodPipe,ZodPrefault:()=>ZodPrefault,ZodPreprocess:()=>ZodPreprocess,ZodPromise:()=>ZodPromise,ZodReadonly:()=>ZodReadonly,ZodRecord:()=>ZodRecord,ZodSet:()=>ZodSet,
ZodString:()=>ZodString,ZodStringFormat:()=>ZodStringFormat,ZodSuccess:()=>ZodSuccess,ZodSymbol:()=>ZodSymbol,ZodTemplateLiteral:()=>ZodTemplateLiteral,ZodTransform:()=>ZodTransform,
ZodTuple:()=>ZodTuple,ZodType:()=>ZodType,ZodULID:()=>ZodULID,ZodURL:()=>ZodURL,ZodUUID:()=>ZodUUID,ZodUndefined:()=>ZodUndefined,ZodUnion:()=>ZodUnion,ZodUnknown:()=>ZodUnknown,
ZodVoid:()=>ZodVoid,ZodXID:()=>ZodXID,ZodXor:()=>ZodXor,_ZodString:()=>_ZodString,_default:()=>_default,_function:()=>_function,any:()=>any,array:()=>array,base64:()=>base64,
base64url:()=>base64url,bigint:()=>bigint,boolean:()=>boolean,catch:()=>_catch,check:()=>check,cidrv4:()=>cidrv4,cidrv6:()=>cidrv6,codec:()=>codec,creditCard:()=>creditCard,
cuid:()=>cuid,cuid2:()=>cuid2,currencyCode:()=>currencyCode,custom:()=>custom,date:()=>date,describe:()=>describe,discriminatedUnion:()=>discriminatedUnion,e164:()=>e164,
email:()=>email,emoji:()=>emoji,enum:()=>_enum,exactOptional:()=>exactOptional,file:()=>file,float32:()=>float32,float64:()=>float64,function:()=>_function,guid:()=>guid,
hash:()=>hash,hex:()=>hex,hostname:()=>hostname,httpUrl:()=>httpUrl,iban:()=>iban,instanceof:()=>_instanceof,int:()=>int,int32:()=>int32,int64:()=>int64,intersection:()=>intersection,
invertCodec:()=>invertCodec,ipv4:()=>ipv4,ipv6:()=>ipv6,json:()=>json,jwt:()=>jwt,keyof:()=>keyof,ksuid:()=>ksuid,lazy:()=>lazy,literal:()=>literal,looseObject:()=>looseObject,
looseRecord:()=>looseRecord,mac:()=>mac,map:()=>map,meta:()=>meta,nan:()=>nan,nanoid:()=>nanoid,nativeEnum:()=>nativeEnum,never:()=>never,nonoptional:()=>nonoptional,
null:()=>_null,nullable:()=>nullable,nullish:()=>nullish,number:()=>number,object:()=>object,optional:()=>optional,partialRecord:()=>partialRecord,pipe:()=>pipe,
prefault:()=>prefault,preprocess:()=>preprocess,promise:()=>promise,readonly:()=>readonly,record:()=>record,refine:()=>refine,set:()=>set,strictObject:()=>strictObject,
string:()=>string,stringFormat:()=>stringFormat,stringbool:()=>stringbool,success:()=>success,superRefine:()=>superRefine,symbol:()=>symbol,templateLiteral:()=>templateLiteral,
transform:()=>transform,tuple:()=>tuple,uint32:()=>uint32,uint64:()=>uint64,ulid:()=>ulid,undefined:()=>_undefined,union:()=>union,unknown:()=>unknown,url:()=>url,
uuid:()=>uuid,uuidv4:()=>uuidv4,uuidv6:()=>uuidv6,uuidv7:()=>uuidv7,void:()=>_void,xid:()=>xid,xor:()=>xor});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
88532),_core_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17925),_core_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(85591),_core_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
54723),_core_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(29396),_checks_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(66140),_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
23908),_core_index_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(44890),_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
98439),_core_to_json_schema_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(87509),_locales_en_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30252),_parse_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
69171),_parse_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4196);function _ensureDefaultLocale(){_core_index_js__WEBPACK_IMPORTED_MODULE_0__.cr.localeError||
_core_index_js__WEBPACK_IMPORTED_MODULE_0__.$W((0,_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.A)())}function _ensureDefaultMemoizer(){_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
cr.memoizer||_core_index_js__WEBPACK_IMPORTED_MODULE_0__.$W({memoizer:_core_index_js__WEBPACK_IMPORTED_MODULE_2__.x3()})}const ZodType=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodType",(inst,def)=>(_ensureDefaultLocale(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.W4.init(inst,def),inst.def=def,inst.type=def.type,inst),{check(...chks){
const def=this.def;return this.clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.mergeDefs(def,{checks:[...def.checks??[],...chks.map(ch=>typeof ch=="function"?
{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]}),{parent:!0})},with(...chks){return this.check(...chks)},clone(def,params){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.
clone(this,def,params)},brand(){return this},register(reg,meta2){return reg.add(this,meta2),this},refine(check2,params){return this.check(refine(check2,params))},
superRefine(refinement,params){return this.check(superRefine(refinement,params))},overwrite(fn){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.bS(fn))},
optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(params){
return nonoptional(this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){return intersection(this,arg)},transform(tx){return pipe(
this,transform(tx))},default(d){return _default(this,d)},prefault(d){return prefault(this,d)},catch(params){return _catch(this,params)},pipe(target){return pipe(
this,target)},readonly(){return readonly(this)},describe(description){const cl=this.clone();return _core_index_js__WEBPACK_IMPORTED_MODULE_6__.fd.add(cl,{description}),
cl},meta(...args){if(args.length===0)return _core_index_js__WEBPACK_IMPORTED_MODULE_6__.fd.get(this);const cl=this.clone();return _core_index_js__WEBPACK_IMPORTED_MODULE_6__.
fd.add(cl,args[0]),cl},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(fn,...args){return args.length===
0?fn(this):fn(this,...args)},get"~standard"(){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.hide(this,"~standard",{..._core_index_js__WEBPACK_IMPORTED_MODULE_3__.
YK(this),jsonSchema:{input:(0,_core_to_json_schema_js__WEBPACK_IMPORTED_MODULE_7__.uE)(this,"input"),output:(0,_core_to_json_schema_js__WEBPACK_IMPORTED_MODULE_7__.
uE)(this,"output")}})},set"~standard"(value){_core_index_js__WEBPACK_IMPORTED_MODULE_4__.own(this,"~standard",value)},parse:function _parse(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.
qg(this,data,params,{callee:_parse})},parseAsync:async function _parseAsync(data,params){return await _parse_js__WEBPACK_IMPORTED_MODULE_8__.EJ(this,data,params,
{callee:_parseAsync})},safeParse(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.xL(this,data,params)},async safeParseAsync(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.
bp(this,data,params)},get spa(){return this?.safeParseAsync},set spa(value){_core_index_js__WEBPACK_IMPORTED_MODULE_4__.own(this,"spa",value)},validate(data,params){
return _parse_js__WEBPACK_IMPORTED_MODULE_9__.tf(this,data,params)},validateAsync(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_9__.F0(this,data,params)},
encode:function _encode(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.lF(this,data,params,{callee:_encode})},decode:function _decode(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.
D4(this,data,params,{callee:_decode})},encodeAsync:async function _encodeAsync(data,params){return await _parse_js__WEBPACK_IMPORTED_MODULE_8__.X$(this,data,params,
{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(data,params){return await _parse_js__WEBPACK_IMPORTED_MODULE_8__.Re(this,data,params,{callee:_decodeAsync})},
safeEncode(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.wy(this,data,params)},safeDecode(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.
ex(this,data,params)},async safeEncodeAsync(data,params){return _parse_js__WEBPACK_IMPORTED_MODULE_8__.EM(this,data,params)},async safeDecodeAsync(data,params){
return _parse_js__WEBPACK_IMPORTED_MODULE_8__.yR(this,data,params)},toJSONSchema(params){return(0,_core_to_json_schema_js__WEBPACK_IMPORTED_MODULE_7__.OA)(this,
{})(params)},get description(){return _core_index_js__WEBPACK_IMPORTED_MODULE_6__.fd.get(this)?.description},get _def(){return this._zod.def}}),_ZodString=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("_ZodString",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.$v.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
SW(inst,ctx,json2,params)},_core_index_js__WEBPACK_IMPORTED_MODULE_4__.derived({format:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(inst).
format??null,minLength:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(inst).minimum??null,maxLength:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst).maximum??null},{regex(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Fk(...args))},includes(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
dR(...args))},startsWith(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.$S(...args))},endsWith(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
ER(...args))},min(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.m9(...args))},max(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Eb(...args))},length(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.YA(...args))},nonempty(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
m9(1,...args))},lowercase(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.hH(params))},uppercase(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
qF(params))},trim(){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.WN())},normalize(...args){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
lo(...args))},toLowerCase(){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Il())},toUpperCase(){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
xY())},slugify(){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.TL())}})),ZodString=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodString",(inst,def)=>{
_core_index_js__WEBPACK_IMPORTED_MODULE_3__.$v.init(inst,def),_ZodString.init(inst,def)},{email(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Mu(ZodEmail,params))},url(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Fn(ZodURL,params))},jwt(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
rk(ZodJWT,params))},emoji(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.aC(ZodEmoji,params))},guid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
tB(ZodGUID,params))},uuid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Be(ZodUUID,params))},uuidv4(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
nA(ZodUUID,params))},uuidv6(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.pY(ZodUUID,params))},uuidv7(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
wA(ZodUUID,params))},nanoid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Dl(ZodNanoID,params))},cuid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
fs(ZodCUID,params))},cuid2(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Bj(ZodCUID2,params))},ulid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Ct(ZodULID,params))},base64(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.rt(ZodBase64,params))},base64url(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
cU(ZodBase64URL,params))},xid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Pw(ZodXID,params))},ksuid(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
_z(ZodKSUID,params))},ipv4(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Ny(ZodIPv4,params))},ipv6(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
$O(ZodIPv6,params))},cidrv4(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Uy(ZodCIDRv4,params))},cidrv6(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
gP(ZodCIDRv6,params))},e164(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.KB(ZodE164,params))},datetime(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
G1(ZodISODateTime,params))},date(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.db(ZodISODate,params))},time(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Kn(ZodISOTime,params))},duration(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.f2(ZodISODuration,params))}});function string(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Rl(ZodString,params)}const ZodStringFormat=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodStringFormat",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
EY.init(inst,def),_ZodString.init(inst,def)}),ZodISODateTime=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodISODateTime",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
Ko.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODate=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodISODate",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
v1.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISOTime=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodISOTime",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
Ax.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODuration=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodISODuration",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
$N.init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmail=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodEmail",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
qG.init(inst,def),ZodStringFormat.init(inst,def)});function email(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Mu(ZodEmail,params)}const ZodGUID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodGUID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Zc.init(inst,def),ZodStringFormat.init(inst,def)});function guid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
tB(ZodGUID,params)}const ZodUUID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodUUID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Zn.init(inst,
def),ZodStringFormat.init(inst,def)});function uuid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Be(ZodUUID,params)}function uuidv4(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
nA(ZodUUID,params)}function uuidv6(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.pY(ZodUUID,params)}function uuidv7(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
wA(ZodUUID,params)}const ZodURL=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodURL",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.VY.init(inst,def),
ZodStringFormat.init(inst,def)});function url(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Fn(ZodURL,params)}function httpUrl(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Fn(ZodURL,{protocol:_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__.httpProtocol,hostname:_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__.domain,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.
normalizeParams(params)})}const ZodEmoji=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodEmoji",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.cG.init(
inst,def),ZodStringFormat.init(inst,def)});function emoji(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.aC(ZodEmoji,params)}const ZodNanoID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNanoID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Py.init(inst,def),ZodStringFormat.init(inst,def)});function nanoid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Dl(ZodNanoID,params)}const ZodCUID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodCUID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.bl.init(inst,
def),ZodStringFormat.init(inst,def)});function cuid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.fs(ZodCUID,params)}const ZodCUID2=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodCUID2",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Zu.init(inst,def),ZodStringFormat.init(inst,def)});function cuid2(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Bj(ZodCUID2,params)}const ZodULID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodULID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.g5.init(inst,
def),ZodStringFormat.init(inst,def)});function ulid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Ct(ZodULID,params)}const ZodXID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodXID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.TF.init(inst,def),ZodStringFormat.init(inst,def)});function xid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Pw(ZodXID,params)}const ZodKSUID=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodKSUID",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.GY.init(inst,
def),ZodStringFormat.init(inst,def)});function ksuid(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__._z(ZodKSUID,params)}const ZodIPv4=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodIPv4",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Lc.init(inst,def),ZodStringFormat.init(inst,def)});function ipv4(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Ny(ZodIPv4,params)}const ZodMAC=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMAC",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.rO.init(inst,def),
ZodStringFormat.init(inst,def)});function mac(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.R8(ZodMAC,params)}const ZodIPv6=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodIPv6",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Zy.init(inst,def),ZodStringFormat.init(inst,def)});function ipv6(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
$O(ZodIPv6,params)}const ZodCIDRv4=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodCIDRv4",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.CI.init(inst,
def),ZodStringFormat.init(inst,def)});function cidrv4(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Uy(ZodCIDRv4,params)}const ZodCIDRv6=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodCIDRv6",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Cn.init(inst,def),ZodStringFormat.init(inst,def)});function cidrv6(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
gP(ZodCIDRv6,params)}const ZodBase64=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodBase64",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Dq.init(
inst,def),ZodStringFormat.init(inst,def)});function base64(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.rt(ZodBase64,params)}const ZodBase64URL=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodBase64URL",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.CQ.init(inst,def),ZodStringFormat.init(inst,def)});function base64url(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
cU(ZodBase64URL,params)}const ZodE164=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodE164",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Oy.init(
inst,def),ZodStringFormat.init(inst,def)});function e164(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.KB(ZodE164,params)}const ZodCreditCard=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodCreditCard",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.ZZ.init(inst,def),ZodStringFormat.init(inst,def)});function creditCard(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
vN(ZodCreditCard,params)}const ZodIBAN=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodIBAN",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.ew.init(
inst,def),ZodStringFormat.init(inst,def)});function iban(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.aZ(ZodIBAN,params)}const ZodJWT=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodJWT",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.h8.init(inst,def),ZodStringFormat.init(inst,def)});function jwt(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
rk(ZodJWT,params)}const ZodCustomStringFormat=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodCustomStringFormat",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
ZQ.init(inst,def),ZodStringFormat.init(inst,def)});function stringFormat(format,fnOrRegex,_params={}){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Af(ZodCustomStringFormat,
format,fnOrRegex,_params)}function hostname(_params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Af(ZodCustomStringFormat,"hostname",_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__.
hostname,_params)}function hex(_params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Af(ZodCustomStringFormat,"hex",_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__.
hex,_params)}function currencyCode(_params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Af(ZodCustomStringFormat,"currency_code",_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__.
currencyCode,_params)}function hash(alg,params){const enc=params?.enc??"hex",format=`${alg}_${enc}`,regex=_core_regexes_js__WEBPACK_IMPORTED_MODULE_11__[format];
if(!regex)throw new Error(`Unrecognized hash format: ${format}`);return _checks_js__WEBPACK_IMPORTED_MODULE_5__.Af(ZodCustomStringFormat,format,regex,params)}const ZodNumber=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNumber",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.vz.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Wg(inst,ctx,json2,params),inst.isFinite=!0},_core_index_js__WEBPACK_IMPORTED_MODULE_4__.derived({minValue:inst=>{const{minimum,exclusiveMinimum}=_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst);return Math.max(minimum??Number.NEGATIVE_INFINITY,exclusiveMinimum??Number.NEGATIVE_INFINITY)},maxValue:inst=>{const{maximum,exclusiveMaximum}=_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst);return Math.min(maximum??Number.POSITIVE_INFINITY,exclusiveMaximum??Number.POSITIVE_INFINITY)},isInt:inst=>{const{isInt,multipleOf}=_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst);return!!isInt||!!multipleOf?.some(Number.isSafeInteger)},format:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(inst).format??null},
{gt(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Tx(value,params))},gte(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
qm(value,params))},min(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.qm(value,params))},lt(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Au(value,params))},lte(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Zm(value,params))},max(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Zm(value,params))},int(params){return this.check(int(params))},safe(params){return this.check(int(params))},positive(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Tx(0,params))},nonnegative(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.qm(0,params))},negative(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Au(0,params))},nonpositive(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Zm(0,params))},multipleOf(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Hi(value,params))},step(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Hi(value,params))},finite(){return this}}));function number(params){
return _checks_js__WEBPACK_IMPORTED_MODULE_5__.F7(ZodNumber,params)}const ZodNumberFormat=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodNumberFormat",(inst,def)=>{
_core_index_js__WEBPACK_IMPORTED_MODULE_3__.I.init(inst,def),ZodNumber.init(inst,def)});function int(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.LK(ZodNumberFormat,
params)}function float32(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.HL(ZodNumberFormat,params)}function float64(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
g6(ZodNumberFormat,params)}function int32(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.sw(ZodNumberFormat,params)}function uint32(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
P(ZodNumberFormat,params)}const ZodBoolean=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodBoolean",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
sF.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.dO(inst,ctx,
json2,params)});function boolean(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__._L(ZodBoolean,params)}const ZodBigInt=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodBigInt",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.BN.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Y8(inst,ctx,json2,params)},_core_index_js__WEBPACK_IMPORTED_MODULE_4__.derived({minValue:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(
inst).minimum??null,maxValue:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(inst).maximum??null,format:inst=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst).format??null},{gte(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.qm(value,params))},min(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
qm(value,params))},gt(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Tx(value,params))},lt(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Au(value,params))},lte(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Zm(value,params))},max(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Zm(value,params))},positive(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Tx(BigInt(0),params))},negative(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Au(BigInt(0),params))},nonpositive(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Zm(BigInt(0),params))},nonnegative(params){return this.check(
_checks_js__WEBPACK_IMPORTED_MODULE_5__.qm(BigInt(0),params))},multipleOf(value,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Hi(value,params))}}));
function bigint(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.z$(ZodBigInt,params)}const ZodBigIntFormat=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI(
"ZodBigIntFormat",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.IT.init(inst,def),ZodBigInt.init(inst,def)});function int64(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
Jg(ZodBigIntFormat,params)}function uint64(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.ii(ZodBigIntFormat,params)}const ZodSymbol=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodSymbol",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.U5.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
fg(inst,ctx,json2,params)});function symbol(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.W7(ZodSymbol,params)}const ZodUndefined=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodUndefined",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Mv.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
BU(inst,ctx,json2,params)});function _undefined(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.E4(ZodUndefined,params)}const ZodNull=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNull",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.x8.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
In(inst,ctx,json2,params)});function _null(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.jw(ZodNull,params)}const ZodAny=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodAny",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Gb.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
NX(inst,ctx,json2,params)});function any(){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.KA(ZodAny)}const ZodUnknown=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodUnknown",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.GP.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
NV(inst,ctx,json2,params)});function unknown(){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.em(ZodUnknown)}const ZodNever=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNever",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Um.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
RH(inst,ctx,json2,params)});function never(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.G8(ZodNever,params)}const ZodVoid=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodVoid",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.WH.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
vn(inst,ctx,json2,params)});function _void(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.OC(ZodVoid,params)}const ZodDate=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodDate",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.o5.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fl(inst,ctx,json2,params),inst.min=(value,params)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.qm(value,params)),inst.max=(value,params)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Zm(value,params))},_core_index_js__WEBPACK_IMPORTED_MODULE_4__.derived({minDate:inst=>{const{minimum}=_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Fs(inst);return minimum?new Date(minimum):null},maxDate:inst=>{const{maximum}=_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Fs(inst);return maximum?
new Date(maximum):null}},{}));function date(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.YY(ZodDate,params)}const ZodArray=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodArray",(inst,def)=>{_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.$p.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.cY(inst,ctx,json2,params),inst.element=def.element},{min(n,params){return this.
check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.m9(n,params))},nonempty(params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.m9(1,params))},max(n,params){
return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Eb(n,params))},length(n,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.YA(n,params))},
unwrap(){return this.element}});function array(element,params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.dZ(ZodArray,element,params)}function keyof(schema){
const shape=schema._zod.def.shape;return _enum(Object.keys(shape))}const ZodObject=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodObject",(inst,def)=>{_ensureDefaultMemoizer(),
_core_index_js__WEBPACK_IMPORTED_MODULE_3__.w.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Ec(inst,ctx,json2,params),_core_index_js__WEBPACK_IMPORTED_MODULE_4__.installLazyProp(inst,"shape",self=>self._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(
this._zod.def.shape))},catchall(catchall){return this.clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.mergeDefs(this._zod.def,{catchall}))},passthrough(){return this.
clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.mergeDefs(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.
mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.mergeDefs(this._zod.def,{catchall:never()}))},
strip(){return this.clone(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.mergeDefs(this._zod.def,{catchall:void 0}))},extend(incoming){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.
extend(this,incoming)},safeExtend(incoming){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.safeExtend(this,incoming)},merge(other){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.
merge(this,other)},pick(mask){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.pick(this,mask)},omit(mask){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.
omit(this,mask)},partial(...args){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.partial(ZodOptional,this,args[0])},exactPartial(...args){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.
partial(ZodExactOptional,this,args[0],"exactPartial")},required(...args){return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.required(ZodNonOptional,this,args[0])}});
function object(shape,params){const def={type:"object",shape:shape??{},..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)};return new ZodObject(
def)}function strictObject(shape,params){return new ZodObject({type:"object",shape,catchall:never(),..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(
params)})}function looseObject(shape,params){return new ZodObject({type:"object",shape,catchall:unknown(),..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(
params)})}const ZodUnion=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodUnion",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.cu.init(inst,def),ZodType.
init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.iC(inst,ctx,json2,params),inst.options=
def.options});function union(options,params){return new ZodUnion({type:"union",options,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}
const ZodXor=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodXor",(inst,def)=>{ZodUnion.init(inst,def),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.pm.init(inst,
def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.iC(inst,ctx,json2,params),inst.options=def.options});
function xor(options,params){return new ZodXor({type:"union",options,inclusive:!1,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodDiscriminatedUnion=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodDiscriminatedUnion",(inst,def)=>{ZodUnion.init(inst,def),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.P0.init(inst,def)});function discriminatedUnion(discriminator,options,params){
return new ZodDiscriminatedUnion({type:"union",options,discriminator,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodIntersection=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodIntersection",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.LJ.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
i_(inst,ctx,json2,params)});function intersection(left,right){return new ZodIntersection({type:"intersection",left,right})}const ZodTuple=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodTuple",(inst,def)=>{_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.G3.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.CN(inst,ctx,json2,params)},{rest(rest){return this.clone({...this._zod.def,rest})},
partial(){const def=this._zod.def;if(def.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({
...def,items:def.items.map(item=>new ZodOptional({type:"optional",innerType:item}))})}});function tuple(items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof
_core_index_js__WEBPACK_IMPORTED_MODULE_3__.W4,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodTuple({type:"tuple",items,rest,
..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodRecord=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodRecord",(inst,def)=>{
_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.h.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
GC(inst,ctx,json2,params),inst.keyType=def.keyType,inst.valueType=def.valueType});function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodRecord(
{type:"record",keyType:string(),valueType:keyType,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(valueType)}):new ZodRecord({type:"record",keyType,
valueType,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}function partialRecord(keyType,valueType,params){return new ZodRecord({type:"\
record",keyType,valueType,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params),partial:!0})}function looseRecord(keyType,valueType,params){return new ZodRecord(
{type:"record",keyType,valueType,mode:"loose",..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodMap=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodMap",(inst,def)=>{_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.eb.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.jq(inst,ctx,json2,params),inst.keyType=def.keyType,inst.valueType=def.valueType,
inst.min=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Nd(...args)),inst.nonempty=params=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Nd(
1,params)),inst.max=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.vL(...args)),inst.size=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
d$(...args))});function map(keyType,valueType,params){return new ZodMap({type:"map",keyType,valueType,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(
params)})}const ZodSet=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodSet",(inst,def)=>{_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
Oi.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.zH(inst,ctx,
json2,params),inst.min=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Nd(...args)),inst.nonempty=params=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
Nd(1,params)),inst.max=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.vL(...args)),inst.size=(...args)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
d$(...args))});function set(valueType,params){return new ZodSet({type:"set",valueType,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodEnum=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodEnum",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.VO.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
C0(inst,ctx,json2,params),inst.enum=def.entries,inst.options=[...inst._zod.values];const keys=new Set(Object.keys(def.entries));inst.extract=(values,params)=>{const newEntries={};
for(const value of values)if(keys.has(value))newEntries[value]=def.entries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,
checks:[],..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params),entries:newEntries})},inst.exclude=(values,params)=>{const newEntries={...def.entries};
for(const value of values)if(keys.has(value))delete newEntries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],
..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params),entries:newEntries})}});function _enum(values,params){const entries=Array.isArray(values)?
Object.fromEntries(values.map(v=>[v,v])):values;return new ZodEnum({type:"enum",entries,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}
function nativeEnum(entries,params){return new ZodEnum({type:"enum",entries,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodLiteral=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodLiteral",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.nu.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Yv(inst,ctx,json2,params),inst.values=new Set(def.values),Object.defineProperty(inst,"value",{get(){if(def.values.length>1)throw new Error("This schema contains\
 multiple valid literal values. Use `.values` instead.");return def.values[0]}})});function literal(value,params){return new ZodLiteral({type:"literal",values:Array.
isArray(value)?value:[value],..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodFile=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodFile",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.CT.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
H1(inst,ctx,json2,params),inst.min=(size,params)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.Nd(size,params)),inst.max=(size,params)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.
vL(size,params)),inst.mime=(types,params)=>inst.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.GZ(Array.isArray(types)?types:[types],params))});function file(params){
return _checks_js__WEBPACK_IMPORTED_MODULE_5__.K2(ZodFile,params)}const ZodTransform=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodTransform",(inst,def)=>{
_ensureDefaultMemoizer(),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Wc.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
xi(inst,ctx,json2,params),inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward")throw new _core_index_js__WEBPACK_IMPORTED_MODULE_0__.cV(inst.constructor.
name);payload.addIssue=issue=>{if(typeof issue=="string")payload.issues.push(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.issue(issue,payload.value,def));else{const _issue=issue;
_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=inst),payload.issues.
push(_core_index_js__WEBPACK_IMPORTED_MODULE_4__.issue(_issue))}};const output=def.transform(payload.value,payload);return output instanceof Promise?output.then(
output2=>(payload.value=output2,payload)):(payload.value=output,payload)}});function transform(fn){return new ZodTransform({type:"transform",transform:fn})}const ZodOptional=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodOptional",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.ig.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
$k(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function optional(innerType){return new ZodOptional({type:"optional",innerType})}const ZodExactOptional=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodExactOptional",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.RL.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
$k(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function exactOptional(innerType){return new ZodExactOptional({type:"optional",innerType})}const ZodNullable=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNullable",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.qc.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
yq(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function nullable(innerType){return new ZodNullable({type:"nullable",innerType})}function nullish(innerType){
return optional(nullable(innerType))}const ZodDefault=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodDefault",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
rv.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.mh(inst,ctx,
json2,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeDefault=inst.unwrap});function _default(innerType,defaultValue){return new ZodDefault({type:"de\
fault",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():_core_index_js__WEBPACK_IMPORTED_MODULE_4__.shallowClone(defaultValue)}})}
const ZodPrefault=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodPrefault",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.VF.init(inst,def),ZodType.
init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.A(inst,ctx,json2,params),inst.unwrap=
()=>inst._zod.def.innerType});function prefault(innerType,defaultValue){return new ZodPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue==
"function"?defaultValue():_core_index_js__WEBPACK_IMPORTED_MODULE_4__.shallowClone(defaultValue)}})}const ZodNonOptional=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNonOptional",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.N$.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
cR(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function nonoptional(innerType,params){return new ZodNonOptional({type:"nonoptional",innerType,
..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)})}const ZodSuccess=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodSuccess",(inst,def)=>{
_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Dw.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
aw(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function success(innerType){return new ZodSuccess({type:"success",innerType})}const ZodCatch=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodCatch",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.t$.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Q9(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeCatch=inst.unwrap});function _catch(innerType,catchValue){return new ZodCatch({type:"\
catch",innerType,catchValue:typeof catchValue=="function"?catchValue:_core_index_js__WEBPACK_IMPORTED_MODULE_4__.constantCatch(catchValue)})}const ZodNaN=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodNaN",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.zP.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Kj(inst,ctx,json2,params)});function nan(params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.L4(ZodNaN,params)}const ZodPipe=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodPipe",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__._m.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
fs(inst,ctx,json2,params),inst.in=def.in,inst.out=def.out});function pipe(in_,out){return new ZodPipe({type:"pipe",in:in_,out})}const ZodCodec=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodCodec",(inst,def)=>{ZodPipe.init(inst,def),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.YY.init(inst,def)});function codec(in_,out,params){return new ZodCodec(
{type:"pipe",in:in_,out,transform:params.decode,reverseTransform:params.encode})}function invertCodec(codec2){const def=codec2._zod.def;return new ZodCodec({type:"\
pipe",in:def.out,out:def.in,transform:def.reverseTransform,reverseTransform:def.transform})}const ZodPreprocess=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("\
ZodPreprocess",(inst,def)=>{ZodPipe.init(inst,def),_core_index_js__WEBPACK_IMPORTED_MODULE_3__.KX.init(inst,def)}),ZodReadonly=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodReadonly",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.Sb.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
$X(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function readonly(innerType){return new ZodReadonly({type:"readonly",innerType})}const ZodTemplateLiteral=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodTemplateLiteral",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.d.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
Cv(inst,ctx,json2,params)});function templateLiteral(parts,params){return new ZodTemplateLiteral({type:"template_literal",parts,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.
normalizeParams(params)})}const ZodLazy=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodLazy",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.kU.init(
inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.Tr(inst,ctx,json2,
params),inst.unwrap=()=>inst._zod.def.getter()});function lazy(getter){return new ZodLazy({type:"lazy",getter})}const ZodPromise=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodPromise",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.hA.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
CX(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function promise(innerType){return new ZodPromise({type:"promise",innerType})}const ZodFunction=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.
xI("ZodFunction",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__._A.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.
bq(inst,ctx,json2,params)});function _function(params){return new ZodFunction({type:"function",input:Array.isArray(params?.input)?tuple(params?.input):params?.input??
array(unknown()),output:params?.output??unknown()})}const ZodCustom=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodCustom",(inst,def)=>{_core_index_js__WEBPACK_IMPORTED_MODULE_3__.
b0.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>_core_json_schema_processors_js__WEBPACK_IMPORTED_MODULE_10__.A6(inst,ctx,
json2,params)});function check(fn){const ch=new _core_index_js__WEBPACK_IMPORTED_MODULE_12__.QP({check:"custom"});return ch._zod.check=fn,ch}function custom(fn,_params){
return _checks_js__WEBPACK_IMPORTED_MODULE_5__.FO(ZodCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.
fU(ZodCustom,fn,_params)}function superRefine(fn,params){return _checks_js__WEBPACK_IMPORTED_MODULE_5__.MB(fn,params)}const describe=_checks_js__WEBPACK_IMPORTED_MODULE_5__.
q0,meta=_checks_js__WEBPACK_IMPORTED_MODULE_5__.mI,ZodInstanceOf=_core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodInstanceOf",(inst,def)=>{ZodCustom.init(inst,
def)},{properties(shape,params){return this.check(_checks_js__WEBPACK_IMPORTED_MODULE_5__.T2(shape,params))}});function _instanceof(cls,params={}){const inst=new ZodInstanceOf(
{type:"custom",check:"custom",fn:data=>data instanceof cls,abort:!0,..._core_index_js__WEBPACK_IMPORTED_MODULE_4__.normalizeParams(params)});return inst._zod.bag.
Class=cls,inst._zod.check=payload=>{payload.value instanceof cls||payload.issues.push({code:"invalid_type",expected:cls.name,input:payload.value,inst,path:[...inst.
_zod.def.path??[]]})},inst}const stringbool=(...args)=>_checks_js__WEBPACK_IMPORTED_MODULE_5__.fI({Codec:ZodCodec,Boolean:ZodBoolean,String:ZodString},...args);
function json(params){const jsonSchema=lazy(()=>union([string(params),number(),boolean(),_null(),array(jsonSchema),record(string(),jsonSchema)]));return jsonSchema}
function preprocess(fn,schema){return new ZodPreprocess({type:"pipe",in:transform(fn),out:schema})}}),66140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$8:()=>_enum,$O:()=>_ipv6,$S:()=>_startsWith,Af:()=>_stringFormat,Au:()=>_lt,B4:()=>_coercedDate,Bb:()=>_record,Be:()=>_uuid,
Bj:()=>_cuid2,Bt:()=>_templateLiteral,CM:()=>_readonly,Ct:()=>_ulid,Dl:()=>_nanoid,E4:()=>_undefined,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,FG:()=>_discriminatedUnion,
FO:()=>_custom,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,GZ:()=>_mime,HL:()=>_float32,Hi:()=>_multipleOf,Il:()=>_toLowerCase,Jf:()=>_property,
Jg:()=>_int64,K2:()=>_file,KA:()=>_any,KB:()=>_e164,K_:()=>_coercedString,Kn:()=>_isoTime,L4:()=>_nan,LK:()=>_int,MB:()=>_superRefine,MQ:()=>_transform,Mu:()=>_email,
NC:()=>_positive,Nd:()=>_minSize,Ny:()=>_ipv4,OC:()=>_void,P:()=>_uint32,P7:()=>_success,Pw:()=>_xid,QC:()=>_set,Q_:()=>_gte,R8:()=>_mac,Rl:()=>_string,Rv:()=>_default,
ST:()=>_check,So:()=>TimePrecision,St:()=>_coercedBigint,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,UI:()=>_nonnegative,Un:()=>_nativeEnum,Uy:()=>_cidrv4,W7:()=>_symbol,
WN:()=>_trim,YA:()=>_length,YY:()=>_date,Yv:()=>_lte,Z$:()=>_promise,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,aZ:()=>_iban,bR:()=>_negative,bS:()=>_overwrite,
cU:()=>_base64url,d$:()=>_size,dN:()=>_coercedBoolean,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,ej:()=>_nonpositive,em:()=>_unknown,f0:()=>_xor,f2:()=>_isoDuration,
fI:()=>_stringbool,fU:()=>_refine,fs:()=>_cuid,g6:()=>_float64,gP:()=>_cidrv6,gt:()=>_tuple,h8:()=>_union,hH:()=>_lowercase,ii:()=>_uint64,jS:()=>_nullable,jw:()=>_null,
kx:()=>_lazy,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,nb:()=>_catch,oI:()=>_optional,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qG:()=>_coercedNumber,
qm:()=>_gte,rF:()=>_map,rk:()=>_jwt,rn:()=>_literal,rt:()=>_base64,sw:()=>_int32,tB:()=>_guid,tj:()=>_intersection,v$:()=>_nonoptional,vL:()=>_maxSize,vN:()=>_creditCard,
wA:()=>_uuidv7,xY:()=>_toUpperCase,yz:()=>_pipe,z$:()=>_bigint});var _checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44890),_registries_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
29396),_schemas_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85591),_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54723);function snapshotChecks(def){
return def.checks&&(def.checks=[...def.checks]),def}function _string(Class,params){return new Class(snapshotChecks({type:"string",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)}))}function _coercedString(Class,params){return new Class(snapshotChecks({type:"string",coerce:!0,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)}))}function _email(Class,params){return new Class({type:"string",format:"email",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _guid(Class,params){return new Class({type:"string",format:"guid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _uuid(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _uuidv4(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _uuidv6(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _uuidv7(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _url(Class,params){return new Class({type:"string",format:"url",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _emoji(Class,params){return new Class({type:"string",format:"emoji",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _nanoid(Class,params){return new Class({type:"string",format:"nanoid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _cuid(Class,params){return new Class({type:"string",format:"cuid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _cuid2(Class,params){return new Class({type:"string",format:"cuid2",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _ulid(Class,params){return new Class({type:"string",format:"ulid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _xid(Class,params){return new Class({type:"string",format:"xid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _ksuid(Class,params){return new Class({type:"string",format:"ksuid",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _ipv4(Class,params){return new Class({type:"string",format:"ipv4",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _ipv6(Class,params){return new Class({type:"string",format:"ipv6",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _mac(Class,params){return new Class({type:"string",format:"mac",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _cidrv4(Class,params){return new Class({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _cidrv6(Class,params){return new Class({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _base64(Class,params){return new Class({type:"string",format:"base64",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _base64url(Class,params){return new Class({type:"string",format:"base64url",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _e164(Class,params){return new Class({type:"string",format:"e164",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _creditCard(Class,params){return new Class({type:"string",format:"credit_card",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _iban(Class,params){return new Class({type:"string",format:"iban",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _jwt(Class,params){return new Class({type:"string",format:"jwt",check:"string_format",abort:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}const TimePrecision={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function _isoDateTime(Class,params){return new Class({type:"\
string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _isoDate(Class,params){
return new Class({type:"string",format:"date",check:"string_format",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _isoTime(Class,params){
return new Class({type:"string",format:"time",check:"string_format",precision:null,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _isoDuration(Class,params){
return new Class({type:"string",format:"duration",check:"string_format",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _number(Class,params){
return new Class(snapshotChecks({type:"number",checks:[],..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)}))}function _coercedNumber(Class,params){
return new Class(snapshotChecks({type:"number",coerce:!0,checks:[],..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)}))}function _int(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"safeint",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _float32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float32",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _float64(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float64",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _int32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"int32",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _uint32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"uint32",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _boolean(Class,params){
return new Class({type:"boolean",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _coercedBoolean(Class,params){return new Class({type:"\
boolean",coerce:!0,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _coercedBigint(Class,params){return new Class({type:"bigint",coerce:!0,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(
params)})}function _int64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"int64",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(
params)})}function _uint64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _symbol(Class,params){return new Class({type:"symbol",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _undefined(Class,params){
return new Class({type:"undefined",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _null(Class,params){return new Class({type:"null",
..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _any(Class){return new Class({type:"any"})}function _unknown(Class){return new Class(
{type:"unknown"})}function _never(Class,params){return new Class({type:"never",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _void(Class,params){
return new Class({type:"void",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _date(Class,params){return new Class({type:"date",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _coercedDate(Class,params){return new Class({type:"date",coerce:!0,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}
function _nan(Class,params){return new Class({type:"nan",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _lt(value,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
sm({check:"less_than",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),value,inclusive:!1})}function _lte(value,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
sm({check:"less_than",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),value,inclusive:!0})}function _gt(value,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
J_({check:"greater_than",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),value,inclusive:!1})}function _gte(value,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
J_({check:"greater_than",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),value,inclusive:!0})}function _positive(params){return _gt(0,params)}function _negative(params){
return _lt(0,params)}function _nonpositive(params){return _lte(0,params)}function _nonnegative(params){return _gte(0,params)}function _multipleOf(value,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({check:"multiple_of",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),value})}function _maxSize(maximum,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.j2({check:"max_size",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),maximum})}function _minSize(minimum,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.PH({check:"min_size",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),minimum})}function _size(size,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.e2({check:"size_equals",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),size})}function _maxLength(maximum,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({check:"max_length",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),maximum})}function _minLength(minimum,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({check:"min_length",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),minimum})}function _length(length,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({check:"length_equals",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),length})}function _regex(pattern,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({check:"string_format",format:"regex",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),pattern})}
function _lowercase(params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({check:"string_format",format:"lowercase",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _uppercase(params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({check:"string_format",format:"uppercase",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _includes(includes,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({check:"string_format",format:"includes",..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params),includes})}function _startsWith(prefix,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({check:"string_format",format:"start\
s_with",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),prefix})}function _endsWith(suffix,params){return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
E6({check:"string_format",format:"ends_with",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params),suffix})}function _property(property,schema,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.XF({check:"property",property,schema,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _properties(shape,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({check:"properties",shape,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _mime(types,params){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sj({check:"mime_type",mime:types,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _overwrite(tx){
return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({check:"overwrite",tx})}function _normalize(form){return _overwrite(input=>input.normalize(form))}function _trim(){
return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.
toUpperCase())}function _slugify(){return _overwrite(input=>_util_js__WEBPACK_IMPORTED_MODULE_0__.slugify(input))}function _array(Class,element,params){return new Class(
{type:"array",element,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _union(Class,options,params){return new Class({type:"union",options,
..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _xor(Class,options,params){return new Class({type:"union",options,inclusive:!1,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _discriminatedUnion(Class,discriminator,options,params){return new Class({type:"union",options,discriminator,..._util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(params)})}function _intersection(Class,left,right){return new Class({type:"intersection",left,right})}function _tuple(Class,items,_paramsOrRest,_params){
const hasRest=_paramsOrRest instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__.W4,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new Class(
{type:"tuple",items,rest,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _record(Class,keyType,valueType,params){return new Class({type:"\
record",keyType,valueType,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _map(Class,keyType,valueType,params){return new Class({type:"\
map",keyType,valueType,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _set(Class,valueType,params){return new Class({type:"set",valueType,
..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _enum(Class,values,params){const entries=Array.isArray(values)?Object.fromEntries(values.
map(v=>[v,v])):values;return new Class({type:"enum",entries,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _nativeEnum(Class,entries,params){
return new Class({type:"enum",entries,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _literal(Class,value,params){return new Class(
{type:"literal",values:Array.isArray(value)?value:[value],..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _file(Class,params){return new Class(
{type:"file",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _transform(Class,fn){return new Class({type:"transform",transform:fn})}
function _optional(Class,innerType){return new Class({type:"optional",innerType})}function _nullable(Class,innerType){return new Class({type:"nullable",innerType})}
function _default(Class,innerType,defaultValue){return new Class({type:"default",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():
_util_js__WEBPACK_IMPORTED_MODULE_0__.shallowClone(defaultValue)}})}function _nonoptional(Class,innerType,params){return new Class({type:"nonoptional",innerType,
..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _success(Class,innerType){return new Class({type:"success",innerType})}function _catch(Class,innerType,catchValue){
return new Class({type:"catch",innerType,catchValue:typeof catchValue=="function"?catchValue:_util_js__WEBPACK_IMPORTED_MODULE_0__.constantCatch(catchValue)})}function _pipe(Class,in_,out){
return new Class({type:"pipe",in:in_,out})}function _readonly(Class,innerType){return new Class({type:"readonly",innerType})}function _templateLiteral(Class,parts,params){
return new Class({type:"template_literal",parts,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)})}function _lazy(Class,getter){return new Class(
{type:"lazy",getter})}function _promise(Class,innerType){return new Class({type:"promise",innerType})}function _custom(Class,fn,_params){const norm=_util_js__WEBPACK_IMPORTED_MODULE_0__.
normalizeParams(_params);return norm.abort??(norm.abort=!0),new Class({type:"custom",check:"custom",fn,...norm})}function _refine(Class,fn,_params){return new Class(
{type:"custom",check:"custom",fn,..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(_params)})}function _superRefine(fn,params){const ch=_check(payload=>(payload.
addIssue=issue=>{if(typeof issue=="string")payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.issue(issue,payload.value,ch._zod.def));else{const _issue=issue;
_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??
(_issue.continue=!ch._zod.def.abort),payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.issue(_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){
const ch=new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({check:"custom",..._util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(params)});return ch._zod.check=
fn,ch}function describe(description){const ch=new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({check:"describe"});return ch._zod.onattach=[inst=>{const existing=_registries_js__WEBPACK_IMPORTED_MODULE_3__.
fd.get(inst)??{};_registries_js__WEBPACK_IMPORTED_MODULE_3__.fd.add(inst,{...existing,description})}],ch._zod.check=()=>{},ch}function meta(metadata){const ch=new _checks_js__WEBPACK_IMPORTED_MODULE_1__.
QP({check:"meta"});return ch._zod.onattach=[inst=>{const existing=_registries_js__WEBPACK_IMPORTED_MODULE_3__.fd.get(inst)??{};_registries_js__WEBPACK_IMPORTED_MODULE_3__.
fd.add(inst,{...existing,...metadata})}],ch._zod.check=()=>{},ch}function _stringbool(Classes,_params){const params=_util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(
_params);let truthyArray=params.truthy??["true","1","yes","on","y","enabled"],falsyArray=params.falsy??["false","0","no","off","n","disabled"];params.case!=="se\
nsitive"&&(truthyArray=truthyArray.map(v=>typeof v=="string"?v.toLowerCase():v),falsyArray=falsyArray.map(v=>typeof v=="string"?v.toLowerCase():v));const truthySet=new Set(
truthyArray),falsySet=new Set(falsyArray),_Codec=Classes.Codec??_schemas_js__WEBPACK_IMPORTED_MODULE_2__.YY,_Boolean=Classes.Boolean??_schemas_js__WEBPACK_IMPORTED_MODULE_2__.
sF,_String=Classes.String??_schemas_js__WEBPACK_IMPORTED_MODULE_2__.$v,stringSchema=new _String({type:"string",error:params.error}),booleanSchema=new _Boolean({
type:"boolean",error:params.error}),codec=new _Codec({type:"pipe",in:stringSchema,out:booleanSchema,transform:((input,payload)=>{let data=input;return params.case!==
"sensitive"&&(data=data.toLowerCase()),truthySet.has(data)?!0:falsySet.has(data)?!1:(payload.issues.push({code:"invalid_value",expected:"stringbool",values:[...truthySet,
...falsySet],input:payload.value,inst:codec,continue:!1}),{})}),reverseTransform:((input,_payload)=>input===!0?truthyArray[0]||"true":falsyArray[0]||"false"),error:params.
error});return codec._zod.bag.truthy=truthyArray,codec._zod.bag.falsy=falsyArray,codec._zod.bag.case=params.case??"insensitive",codec}function _stringFormat(Class,format,fnOrRegex,_params={}){
const params=_util_js__WEBPACK_IMPORTED_MODULE_0__.normalizeParams(_params),def={check:"string_format",type:"string",format,fn:typeof fnOrRegex=="function"?fnOrRegex:
val=>fnOrRegex.test(val),...params};return fnOrRegex instanceof RegExp&&(def.pattern=fnOrRegex),new Class(def)}}),44890:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DG:()=>$ZodCheckRegex,E6:()=>$ZodCheckEndsWith,J:()=>$ZodCheckStartsWith,J_:()=>$ZodCheckGreaterThan,Jk:()=>$ZodCheckMultipleOf,
KH:()=>$ZodCheckNumberFormat,Kk:()=>$ZodCheckMinLength,NI:()=>$ZodCheckLowerCase,PH:()=>$ZodCheckMinSize,QP:()=>$ZodCheck,RM:()=>$ZodCheckLengthEquals,Tt:()=>$ZodCheckIncludes,
XF:()=>$ZodCheckProperty,Yk:()=>$ZodCheckMaxLength,e2:()=>$ZodCheckSizeEquals,j2:()=>$ZodCheckMaxSize,kH:()=>$ZodCheckUpperCase,nJ:()=>$ZodCheckProperties,ql:()=>$ZodCheckStringFormat,
sj:()=>$ZodCheckMimeType,sm:()=>$ZodCheckLessThan,uE:()=>$ZodCheckBigIntFormat,v$:()=>$ZodCheckOverwrite});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
88532),_regexes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23908),_util_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54723);const $ZodCheck=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheck",(inst,def)=>{var _a;inst._zod??(inst._zod={}),inst._zod.def=def,(_a=inst._zod).onattach??(_a.onattach=[])}),_whenHasSize=payload=>{const val=payload.
value;return!_util_js__WEBPACK_IMPORTED_MODULE_1__.nullish(val)&&val.size!==void 0},_whenHasLength=payload=>{const val=payload.value;return!_util_js__WEBPACK_IMPORTED_MODULE_1__.
nullish(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("\
$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value<=
def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_big",maximum:typeof def.value=="object"?
def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.
value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.value==
"object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckMultipleOf=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMultipleOf",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{if(typeof payload.value!=typeof def.value)throw new Error("Cannot mix n\
umber and bigint in multiple_of check.");(typeof payload.value=="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):_util_js__WEBPACK_IMPORTED_MODULE_1__.
floatSafeRemainder(payload.value,def.value)===0)||payload.issues.push({origin:typeof payload.value,code:"not_multiple_of",divisor:def.value,input:payload.value,
inst,continue:!def.abort})}}),$ZodCheckNumberFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=
def.format||"float64";const isInt=def.format?.includes("int"),origin=isInt?"int":"number",[minimum,maximum]=_util_js__WEBPACK_IMPORTED_MODULE_1__.NUMBER_FORMAT_RANGES[def.
format];inst._zod.check=payload=>{const input=payload.value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"\
invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"too_small",minimum:Number.
MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.issues.push(
{origin:"number",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.issues.push({origin:"number",input,code:"too_big",
maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckBigIntFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckBigIntFormat",(inst,def)=>{$ZodCheck.
init(inst,def);const[minimum,maximum]=_util_js__WEBPACK_IMPORTED_MODULE_1__.BIGINT_FORMAT_RANGES[def.format];inst._zod.check=payload=>{const input=payload.value;
input<minimum&&payload.issues.push({origin:"bigint",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.issues.push({origin:"\
bigint",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckMaxSize=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxSize",(inst,def)=>{
var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasSize),inst._zod.check=payload=>{const input=payload.value;input.size<=def.maximum||payload.
issues.push({origin:_util_js__WEBPACK_IMPORTED_MODULE_1__.getSizableOrigin(input),code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),
$ZodCheckMinSize=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinSize",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasSize),
inst._zod.check=payload=>{const input=payload.value;input.size>=def.minimum||payload.issues.push({origin:_util_js__WEBPACK_IMPORTED_MODULE_1__.getSizableOrigin(
input),code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckSizeEquals=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodC\
heckSizeEquals",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasSize),inst._zod.check=payload=>{const input=payload.value,
size=input.size;if(size===def.size)return;const tooBig=size>def.size;payload.issues.push({origin:_util_js__WEBPACK_IMPORTED_MODULE_1__.getSizableOrigin(input),...tooBig?
{code:"too_big",maximum:def.size}:{code:"too_small",minimum:def.size},inclusive:!0,exact:!0,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckMaxLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMaxLength",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasLength),inst._zod.check=payload=>{const input=payload.
value,units=input.length;if((typeof input=="string"&&units>def.maximum?_util_js__WEBPACK_IMPORTED_MODULE_1__.codePointLength(input):units)<=def.maximum)return;const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.
getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMinLength",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasLength),inst._zod.check=payload=>{const input=payload.
value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&units<def.minimum*2?_util_js__WEBPACK_IMPORTED_MODULE_1__.codePointLength(input):units)>=
def.minimum)return;const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.getLengthableOrigin(input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,
inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckLengthEquals=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals",(inst,def)=>{var _a;$ZodCheck.
init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasLength),inst._zod.check=payload=>{const input=payload.value,units=input.length,length=typeof input=="st\
ring"&&units>=def.length&&units<=def.length*2?_util_js__WEBPACK_IMPORTED_MODULE_1__.codePointLength(input):units;if(length===def.length)return;const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.
getLengthableOrigin(input),tooBig=length>def.length;payload.issues.push({origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},
inclusive:!0,exact:!0,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat",(inst,def)=>{
var _a,_b;$ZodCheck.init(inst,def),def.pattern?(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.
push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):
(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,
def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:"rege\
x",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerC\
ase",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_2__.lowercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckUpperCase=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckUpperCase",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_2__.uppercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckIncludes=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckIncludes",(inst,def)=>{$ZodCheck.init(inst,def);const escapedRegex=_util_js__WEBPACK_IMPORTED_MODULE_1__.escapeRegex(def.includes),pattern=new RegExp(
typeof def.position=="number"?`^.{${def.position},}${escapedRegex}`:escapedRegex);def.pattern=pattern,inst._zod.check=payload=>{payload.value.includes(def.includes,
def.position)||payload.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:def.includes,input:payload.value,inst,continue:!def.abort})}}),
$ZodCheckStartsWith=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith",(inst,def)=>{$ZodCheck.init(inst,def);const pattern=new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.
escapeRegex(def.prefix)}.*`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.startsWith(def.prefix)||payload.issues.push({origin:"str\
ing",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckEndsWith=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,def);const pattern=new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.escapeRegex(def.suffix)}$`);def.
pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.endsWith(def.suffix)||payload.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:def.suffix,input:payload.value,inst,continue:!def.abort})}});function handleCheckPropertyResult(result,payload,property){result.issues.length&&
payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.prefixIssues(property,result.issues))}const $ZodCheckProperty=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckProperty",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{const result=def.schema._zod.run({value:payload.value[def.property],issues:[]},
{});if(result instanceof Promise)return result.then(result2=>handleCheckPropertyResult(result2,payload,def.property));handleCheckPropertyResult(result,payload,def.
property)}}),$ZodCheckProperties=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties",(inst,def)=>{$ZodCheck.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_1__.
hide(inst,Symbol.iterator,function*(){yield inst});let entries;inst._zod.check=payload=>{if(payload.value==null){payload.issues.push({expected:"object",code:"in\
valid_type",input:payload.value,inst});return}entries??(entries=Reflect.ownKeys(def.shape).map(key=>[key,def.shape[key]]));const input=payload.value;let proms;for(const[
key,schema]of entries){const result=schema._zod.run({value:input[key],issues:[]},{});result instanceof Promise?(proms??(proms=[]),proms.push(result.then(result2=>handleCheckPropertyResult(
result2,payload,key)))):handleCheckPropertyResult(result,payload,key)}if(proms)return Promise.all(proms).then(()=>{})}}),$ZodCheckMimeType=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMimeType",(inst,def)=>{$ZodCheck.init(inst,def);const mimeSet=new Set(def.mime);inst._zod.check=payload=>{mimeSet.has(payload.value.type)||payload.
issues.push({code:"invalid_value",values:def.mime,input:payload.value.type,inst,continue:!def.abort})}}),$ZodCheckOverwrite=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{payload.value=def.tx(payload.value)}})}),88532:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,_e:()=>$brand,cV:()=>$ZodEncodeError,cr:()=>globalConfig,tm:()=>NEVER,xI:()=>$constructor});
var _util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54723),_a;const NEVER=Object.freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1};let _E="\
captureStackTrace"in Error?Error:null;function newError(Definition){const E=_E;if(E){const saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=
0}catch{return _E=null,new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){
const zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;const protoMembers=proto,initialized=protoMembers&&
new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_z\
od",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name),initializer(inst,def),initialized){const own=Object.getPrototypeOf(inst),ctorProto=inst.
_zod.constr.prototype;let up=own;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);const target=up??own;initialized.has(target)||(initialized.add(target),(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.
members)(target,protoMembers))}const proto2=_.prototype;for(const k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(
inst)))}const Parent=params?.Parent??Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){const inst=params?.
Parent?newError(Definition):this;init(inst,def);const deferred=inst._zod.deferred;if(deferred){for(const fn of deferred)fn();inst._zod.deferred=void 0}const pp=globalThis.
__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.
Parent&&inst instanceof params.Parent?!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}const $brand=Symbol("zod_brand");class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(name){super(`Encountered unid\
irectional transform during encode: ${name}`),this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});const globalConfig=globalThis.
__zod_globalConfig;function config(newConfig){return newConfig&&Object.assign(globalConfig,newConfig),globalConfig}}),12041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>Doc});class Doc{constructor(args=[],closed={}){this.content=[],this.indent=0,this.args=args,this.closed=closed}indented(fn){
this.indent+=1;try{fn(this)}finally{this.indent-=1}}write(arg){if(typeof arg=="function"){arg(this,{execution:"sync"}),arg(this,{execution:"async"});return}const lines=arg.
split(`
`).filter(x=>x),minIndent=Math.min(...lines.map(x=>x.length-x.trimStart().length)),dedented=lines.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+x);
for(const line of dedented)this.content.push(line)}compile(){const F=Function,content=this?.content??[""];return new F(...Object.keys(this.closed),`return funct\
ion (${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed))}}}),37428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JM:()=>flattenError,Kd:()=>$ZodRealError,S1:()=>prettifyError,Wk:()=>formatError,ZC:()=>treeifyError,a$:()=>$ZodError,sR:()=>toDotPath});var _core_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
88532),_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54723);function _getMessage(){const internals=this._zod;return internals.message??(internals.message=
JSON.stringify(internals.def,_util_js__WEBPACK_IMPORTED_MODULE_0__.jsonStringifyReplacer,2)),internals.message}function _setMessage(value){this._zod.message=value}
const _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.
prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=
void 0,Object.defineProperty(inst,"message",_messageDesc);const proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.add(proto),
Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.defineProperty(this,"toString",{value,configurable:!0,
writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.
xI)("$ZodError",initializer),$ZodRealError=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError",initializer,void 0,{Parent:Error});function node(obj,key,make){
return Object.prototype.hasOwnProperty.call(obj,key)||(key==="__proto__"?Object.defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):
obj[key]=make()),obj[key]}function flattenError(error,mapper=issue=>issue.message){const fieldErrors={},formErrors=[];for(const sub of error.issues)sub.path.length>
0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(mapper(sub));return{formErrors,fieldErrors}}function formatError(error,mapper=issue=>issue.
message){const fieldErrors={_errors:[]},processError=(error2,path=[])=>{for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.
errors.map(issues=>processError({issues},[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.
code==="invalid_element")processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===0)fieldErrors.
_errors.push(mapper(issue));else{let curr=fieldErrors,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===fullpath.length-1;if(el==="_errors"){terminal&&
curr._errors.push(mapper(issue)),i++;continue}Object.prototype.hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,writable:!0,
configurable:!0});const node2=curr[el];terminal&&node2._errors.push(mapper(issue)),curr=node2,i++}}}};return processError(error),fieldErrors}function treeifyError(error,mapper=issue=>issue.
message){const result={errors:[]},processError=(error2,path=[])=>{var _a;for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.
errors.map(issues=>processError({issues},[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.
code==="invalid_element")processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===0){result.
errors.push(mapper(issue));continue}let curr=result,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===fullpath.length-1;typeof el=="string"?(curr.properties??
(curr.properties={}),Object.prototype.hasOwnProperty.call(curr.properties,el)||Object.defineProperty(curr.properties,el,{value:{errors:[]},enumerable:!0,writable:!0,
configurable:!0}),curr=curr.properties[el]):(curr.items??(curr.items=[]),(_a=curr.items)[el]??(_a[el]={errors:[]}),curr=curr.items[el]),terminal&&curr.errors.push(
mapper(issue)),i++}}};return processError(error),result}function toDotPath(_path){const segs=[],path=_path.map(seg=>typeof seg=="object"?seg.key:seg);for(const seg of path)
typeof seg=="number"?segs.push(`[${seg}]`):typeof seg=="symbol"?segs.push(`[${JSON.stringify(String(seg))}]`):/[^\w$]/.test(seg)?segs.push(`[${JSON.stringify(seg)}\
]`):(segs.length&&segs.push("."),segs.push(seg));return segs.join("")}function prettifyError(error){const lines=[],issues=[...error.issues].sort((a,b)=>(a.path??
[]).length-(b.path??[]).length);for(const issue of issues)lines.push(`\u2716 ${issue.message}`),issue.path?.length&&lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
return lines.join(`
`)}}),98439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$X:()=>readonlyProcessor,
$k:()=>optionalProcessor,A:()=>prefaultProcessor,A6:()=>customProcessor,BU:()=>undefinedProcessor,C0:()=>enumProcessor,CN:()=>tupleProcessor,CX:()=>promiseProcessor,
Cv:()=>templateLiteralProcessor,Df:()=>allProcessors,Ec:()=>objectProcessor,Fl:()=>dateProcessor,Fs:()=>aggregateChecks,GC:()=>recordProcessor,H1:()=>fileProcessor,
In:()=>nullProcessor,Kj:()=>nanProcessor,NV:()=>unknownProcessor,NX:()=>anyProcessor,Q9:()=>catchProcessor,RH:()=>neverProcessor,SW:()=>stringProcessor,Tr:()=>lazyProcessor,
Wg:()=>numberProcessor,Y8:()=>bigintProcessor,Yv:()=>literalProcessor,aw:()=>successProcessor,bl:()=>toJSONSchema,bq:()=>functionProcessor,cR:()=>nonoptionalProcessor,
cY:()=>arrayProcessor,dO:()=>booleanProcessor,fg:()=>symbolProcessor,fs:()=>pipeProcessor,iC:()=>unionProcessor,i_:()=>intersectionProcessor,jq:()=>mapProcessor,
mh:()=>defaultProcessor,vn:()=>voidProcessor,xi:()=>transformProcessor,yq:()=>nullableProcessor,zH:()=>setProcessor});var _regexes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
23908),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85591),_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(87509),_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54723);const narrowMin=(agg,key,value)=>{(agg[key]===void 0||value>agg[key])&&(agg[key]=value)},narrowMax=(agg,key,value)=>{(agg[key]===void 0||value<agg[key])&&
(agg[key]=value)},narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value),narrowMax(agg,"maximum",value)},addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=
[]),agg.multipleOf.includes(value)||agg.multipleOf.push(value)},addPattern=(agg,pattern)=>{agg.patterns??(agg.patterns=new Set),agg.patterns.add(pattern)},intersectMime=(agg,mime)=>{
agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]},setFormat=(agg,format)=>{agg.format=format,format.includes("int")&&(agg.isInt=!0)},minContributor=(agg,def)=>narrowMin(
agg,"minimum",def.minimum),maxContributor=(agg,def)=>narrowMax(agg,"maximum",def.maximum),formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format);const[
minimum,maximum]=ranges[def.format];narrowMin(agg,"minimum",minimum),narrowMax(agg,"maximum",maximum)},contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?
"minimum":"exclusiveMinimum",def.value),less_than:(agg,def)=>narrowMax(agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(
agg,def.value),number_format:formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__.NUMBER_FORMAT_RANGES),bigint_format:formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__.
BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,max_size:maxContributor,
size_equals:(agg,def)=>narrowBoth(agg,def.size),string_format:(agg,def)=>{setFormat(agg,def.format),def.pattern&&addPattern(agg,def.pattern),(def.format==="base\
64"||def.format==="base64url")&&(agg.contentEncoding=def.format),(def.local||def.precision===-1)&&(agg.laxFormat=!0)},mime_type:(agg,def)=>intersectMime(agg,def.
mime)};function aggregateChecks(schema){const agg={},def=schema._zod.def,list=schema._zod.traits.has("$ZodCheck")?[schema,...def.checks??[]]:def.checks??[];for(const ch of list)
contributors[ch._zod.def.check]?.(agg,ch._zod.def);const bag=schema._zod.bag;bag.minimum!==void 0&&narrowMin(agg,"minimum",bag.minimum),bag.exclusiveMinimum!==void 0&&
narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum),bag.maximum!==void 0&&narrowMax(agg,"maximum",bag.maximum),bag.exclusiveMaximum!==void 0&&narrowMax(agg,"\
exclusiveMaximum",bag.exclusiveMaximum),bag.multipleOf!==void 0&&addDivisor(agg,bag.multipleOf),bag.format!==void 0&&(agg.format??(agg.format=bag.format),bag.format.
includes("int")&&(agg.isInt=!0)),bag.mime&&intersectMime(agg,bag.mime);for(const pattern of bag.patterns??[])addPattern(agg,pattern);return agg}const formatMap={
guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},exactPatterns=new Map([[_schemas_js__WEBPACK_IMPORTED_MODULE_1__.cq,_regexes_js__WEBPACK_IMPORTED_MODULE_2__.
base64],[_schemas_js__WEBPACK_IMPORTED_MODULE_1__.xE,_regexes_js__WEBPACK_IMPORTED_MODULE_2__.base64url]]),exactPattern=p=>exactPatterns.get(p)??p,stringProcessor=(schema,ctx,_json,_params)=>{
const json=_json;json.type="string";const{minimum,maximum,format,patterns,contentEncoding,laxFormat}=aggregateChecks(schema);if(typeof minimum=="number"&&(json.
minLength=minimum),typeof maximum=="number"&&(json.maxLength=maximum),format&&(json.format=formatMap[format]??format,json.format===""&&delete json.format,(format===
"time"||laxFormat)&&delete json.format),contentEncoding&&(json.contentEncoding=contentEncoding),patterns&&patterns.size>0){const patternList=[...patterns].map(exactPattern);
patternList.length===1?json.pattern=patternList[0].source:patternList.length>1&&(json.allOf=[...patternList.map(regex=>({...ctx.target==="draft-07"||ctx.target===
"draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},pattern:regex.source}))])}},numberProcessor=(schema,ctx,_json,params)=>{const json=_json,{minimum,maximum,
multipleOf,exclusiveMaximum,exclusiveMinimum,isInt}=aggregateChecks(schema);json.type=isInt?"integer":"number";const exMin=typeof exclusiveMinimum=="number"&&exclusiveMinimum>=
(minimum??Number.NEGATIVE_INFINITY),exMax=typeof exclusiveMaximum=="number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY),legacy=ctx.target==="draft-04"||
ctx.target==="openapi-3.0";if(exMin?legacy?(json.minimum=exclusiveMinimum,json.exclusiveMinimum=!0):json.exclusiveMinimum=exclusiveMinimum:typeof minimum=="numb\
er"&&(json.minimum=minimum),exMax?legacy?(json.maximum=exclusiveMaximum,json.exclusiveMaximum=!0):json.exclusiveMaximum=exclusiveMaximum:typeof maximum=="number"&&
(json.maximum=maximum),multipleOf){const divisors=new Set;for(const divisor of multipleOf)Number.isFinite(divisor)&&divisor!==0?divisors.add(Math.abs(divisor)):
(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,`A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);const[first,
...rest]=divisors;first!==void 0&&(json.multipleOf=first),rest.length&&(json.allOf=[...json.allOf??[],...rest.map(m=>({multipleOf:m}))])}},booleanProcessor=(_schema,_ctx,json,_params)=>{
json.type="boolean"},bigintProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"BigInt cannot be \
represented in JSON Schema")},symbolProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Symbols \
cannot be represented in JSON Schema")},nullProcessor=(_schema,ctx,json,_params)=>{ctx.target==="openapi-3.0"?(json.type="string",json.nullable=!0,json.enum=[null]):
json.type="null"},undefinedProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Undefined cannot \
be represented in JSON Schema")},voidProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Void ca\
nnot be represented in JSON Schema")},neverProcessor=(_schema,_ctx,json,_params)=>{json.not={}},anyProcessor=(_schema,_ctx,_json,_params)=>{},unknownProcessor=(_schema,_ctx,_json,_params)=>{},
dateProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Date cannot be represented in JSON Schem\
a")},enumProcessor=(schema,_ctx,json,_params)=>{const def=schema._zod.def,values=(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.getEnumValues)(def.entries);if(values.
length===0){json.not={};return}values.every(v=>typeof v=="number")&&(json.type="number"),values.every(v=>typeof v=="string")&&(json.type="string"),json.enum=values},
literalProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def;if(def.values.length===0){json.not={};return}const vals=[];for(const val of def.values)if(val===
void 0){if((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val==
"bigint"){if((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"BigInt literals cannot be represented in JSON Schema"))return;vals.push(
Number(val))}else vals.push(val);if(vals.length!==0)if(vals.length===1){const val=vals[0];json.type=val===null?"null":typeof val,ctx.target==="draft-04"||ctx.target===
"openapi-3.0"?json.enum=[val]:json.const=val}else vals.every(v=>typeof v=="number")&&(json.type="number"),vals.every(v=>typeof v=="string")&&(json.type="string"),
vals.every(v=>typeof v=="boolean")&&(json.type="boolean"),vals.every(v=>v===null)&&(json.type="null"),json.enum=vals},nanProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"NaN cannot be represented in JSON Schema")},templateLiteralProcessor=(schema,_ctx,json,_params)=>{const _json=json,pattern=schema._zod.
pattern;if(!pattern)throw new Error("Pattern not found in template literal");_json.type="string",_json.pattern=pattern.source},fileProcessor=(schema,_ctx,json,_params)=>{
const _json=json;_json.type="string",_json.format="binary",_json.contentEncoding="binary";const{minimum,maximum,mime}=aggregateChecks(schema);minimum!==void 0&&
(_json.minLength=minimum),maximum!==void 0&&(_json.maxLength=maximum),mime&&(mime.length===0?_json.not={}:mime.length===1?_json.contentMediaType=mime[0]:_json.anyOf=
mime.map(m=>({contentMediaType:m})))},successProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},customProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"Custom types cannot be represented in JSON Schema")},functionProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"Function types cannot be represented in JSON Schema")},transformProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"Transforms cannot be represented in JSON Schema")},mapProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"Map cannot be represented in JSON Schema")},setProcessor=(schema,ctx,json,params)=>{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
_S)(schema,ctx,json,params,"Set cannot be represented in JSON Schema")},arrayProcessor=(schema,ctx,_json,params)=>{const json=_json,def=schema._zod.def,{minimum,
maximum}=aggregateChecks(schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum),json.type="array",json.items=
(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.element,ctx,{...params,path:[...params.path,"items"]})};function inputOptin(schema){const def=schema.
_zod.def;return def.type==="pipe"&&def.in._zod.traits.has("$ZodTransform")?inputOptin(def.out):def.type==="catch"?inputOptin(def.innerType):schema._zod.optin}const objectProcessor=(schema,ctx,_json,params)=>{
const json=_json,def=schema._zod.def,shape=def.shape;if(Object.getOwnPropertySymbols(shape).length&&(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,
ctx,json,params,"Symbol keys cannot be represented in JSON Schema"))return;json.type="object",json.properties={};for(const key in shape)(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.
assignProp)(json.properties,key,(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(shape[key],ctx,{...params,path:[...params.path,"properties",key]}));const requiredKeys=[];
for(const key of Object.keys(shape)){const field=def.shape[key];(ctx.io==="input"?inputOptin(field)===void 0:field._zod.optout===void 0)&&requiredKeys.push(key)}
requiredKeys.length>0&&(json.required=requiredKeys),def.catchall?._zod.def.type==="never"?json.additionalProperties=!1:def.catchall?def.catchall&&(json.additionalProperties=
(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.catchall,ctx,{...params,path:[...params.path,"additionalProperties"]})):ctx.io==="output"&&(json.additionalProperties=
!1)},unionProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def,isExclusive=def.inclusive===!1,options=def.options.map((x,i)=>(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}));isExclusive?json.oneOf=options:json.anyOf=options},intersectionProcessor=(schema,ctx,json,params)=>{
const def=schema._zod.def,a=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.left,ctx,{...params,path:[...params.path,"allOf",0]}),b=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(def.right,ctx,{...params,path:[...params.path,"allOf",1]}),isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1,allOf=[...isSimpleIntersection(
a)?a.allOf:[a],...isSimpleIntersection(b)?b.allOf:[b]];json.allOf=allOf,ctx.intersections.push(allOf)},tupleProcessor=(schema,ctx,_json,params)=>{const json=_json,
def=schema._zod.def;json.type="array";const prefixPath=ctx.target==="draft-2020-12"?"prefixItems":"items",restPath=ctx.target==="draft-2020-12"||ctx.target==="o\
penapi-3.0"?"items":"additionalItems",prefixItems=def.items.map((x,i)=>(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(x,ctx,{...params,path:[...params.path,
prefixPath,i]})),rest=def.rest?(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.rest,ctx,{...params,path:[...params.path,restPath,...ctx.target==="ope\
napi-3.0"?[def.items.length]:[]]}):null;let minItems=def.items.length;for(;minItems>0;){const item=def.items[minItems-1];if(!(ctx.io==="input"?inputOptin(item)!==
void 0:item._zod.optout==="optional"))break;minItems--}const maxItems=def.items.length,isClosed=!def.rest;ctx.target==="draft-2020-12"?(json.prefixItems=prefixItems,
isClosed?json.items=!1:rest&&(json.items=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):ctx.target==="openapi-3.0"?(json.items={
anyOf:prefixItems},rest&&json.items.anyOf.push(rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):(json.items=prefixItems,isClosed?json.
additionalItems=!1:rest&&(json.additionalItems=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems));const{minimum,maximum}=aggregateChecks(
schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum)};function stringifyKeyNames(bySchema,json,visited){if(json.
$ref){if(visited.has(json))return json;visited.add(json);const def=bySchema.get(json)?.def;if(!def)return json;const inlined=stringifyKeyNames(bySchema,def,visited);
return inlined===def?json:inlined}for(const keyword of["anyOf","oneOf"]){const branches=json[keyword];if(!Array.isArray(branches))continue;const mapped=branches.
map(branch=>stringifyKeyNames(bySchema,branch,visited));mapped.some((branch,i)=>branch!==branches[i])&&(json={...json,[keyword]:mapped})}const types=Array.isArray(
json.type)?json.type:[json.type],numericType=!types.includes("string")&&types.some(t=>t==="number"||t==="integer"),values=json.enum??(json.const!==void 0?[json.
const]:void 0);if(!numericType&&!values?.some(v=>typeof v=="number"))return json;const{minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf,format,id,...rest}=json;
return rest.enum?rest.enum=rest.enum.map(v=>typeof v=="number"?String(v):v):typeof rest.const=="number"&&(rest.const=String(rest.const)),numericType&&(rest.type=
"string",values||(rest.pattern=(types.includes("number")?_regexes_js__WEBPACK_IMPORTED_MODULE_2__.number:_regexes_js__WEBPACK_IMPORTED_MODULE_2__.integer).source)),
rest}const pendingRecords=new WeakMap;function rewriteKeyNames(ctx){const bySchema=new Map;for(const entry of ctx.seen.values())entry.def&&!bySchema.has(entry.schema)&&
bySchema.set(entry.schema,entry);const rewrites=new Map;for(const record of pendingRecords.get(ctx)??[]){const seen=ctx.seen.get(record),names=(seen?.def??seen?.
schema)?.propertyNames;if(!names||names===!0||rewrites.has(names))continue;const rewritten=stringifyKeyNames(bySchema,names,new Set);rewritten!==names&&rewrites.
set(names,rewritten)}if(rewrites.size)for(const entry of ctx.seen.values())for(const carrier of[entry.schema,entry.def]){const rewritten=carrier&&rewrites.get(carrier.
propertyNames);rewritten&&(carrier.propertyNames=rewritten)}}const recordProcessor=(schema,ctx,_json,params)=>{const json=_json,def=schema._zod.def;json.type="o\
bject";const keyType=def.keyType,patterns=aggregateChecks(keyType).patterns;if(def.mode==="loose"&&patterns&&patterns.size>0){const valueSchema=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(def.valueType,ctx,{...params,path:[...params.path,"patternProperties","*"]});json.patternProperties={};for(const pattern of patterns)(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.
assignProp)(json.patternProperties,exactPattern(pattern).source,valueSchema)}else{if(ctx.target==="draft-07"||ctx.target==="draft-2020-12"){json.propertyNames=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(def.keyType,ctx,{...params,path:[...params.path,"propertyNames"]});let pending=pendingRecords.get(ctx);pending||(pending=[],pendingRecords.set(ctx,pending),
ctx.deferred.push(()=>rewriteKeyNames(ctx))),pending.push(schema)}json.additionalProperties=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.valueType,
ctx,{...params,path:[...params.path,"additionalProperties"]})}const keyValues=keyType._zod.values,omittableOnInput=ctx.io==="input"&&inputOptin(def.valueType)!==
void 0;if(keyValues&&!def.partial&&!omittableOnInput){const validKeyValues=[...keyValues].filter(v=>typeof v=="string"||typeof v=="number");validKeyValues.length>
0&&(json.required=validKeyValues.map(String))}},nullableProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def,inner=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(def.innerType,ctx,params),seen=ctx.seen.get(schema);ctx.target==="openapi-3.0"?(seen.ref=def.innerType,json.nullable=!0):json.anyOf=[inner,{type:"null"}]},nonoptionalProcessor=(schema,ctx,_json,params)=>{
const def=schema._zod.def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType},
UNREPRESENTABLE_DEFAULT=Symbol();function serializeDefaultValue(value,schema,ctx,json,params){let unrepresentable=!1;const serialized=JSON.stringify(value,(_,val)=>typeof val!=
"bigint"?val:(unrepresentable=!0,null));return unrepresentable?((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"BigInt defaults c\
annot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(serialized)}const defaultProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def;
(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType;const value=serializeDefaultValue(
def.defaultValue,schema,ctx,json,params);value!==UNREPRESENTABLE_DEFAULT&&(json.default=value)},prefaultProcessor=(schema,ctx,json,params)=>{const def=schema._zod.
def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);if(seen.ref=def.innerType,ctx.io!=="input")
return;const value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params);value!==UNREPRESENTABLE_DEFAULT&&(json._prefault=value)},catchProcessor=(schema,ctx,json,params)=>{
const def=schema._zod.def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType;
let catchValue;try{catchValue=def.catchValue(void 0)}catch{(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema,ctx,json,params,"Dynamic catch values a\
re not supported in JSON Schema");return}json.default=catchValue},pipeProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def,inIsTransform=def.in._zod.
traits.has("$ZodTransform"),innerType=ctx.io==="input"?inIsTransform?def.out:def.in:def.out;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(innerType,ctx,
params);const seen=ctx.seen.get(schema);seen.ref=innerType},readonlyProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType,json.readOnly=!0},promiseProcessor=(schema,ctx,_json,params)=>{const def=schema.
_zod.def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType},optionalProcessor=(schema,ctx,_json,params)=>{
const def=schema._zod.def;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType},
lazyProcessor=(schema,ctx,_json,params)=>{const innerType=schema._zod.innerType;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(innerType,ctx,params);const seen=ctx.
seen.get(schema);seen.ref=innerType},allProcessors={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,
null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,
literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,
transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,
tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,
pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor};function toJSONSchema(input,params){if("_i\
dmap"in input){const registry=input,ctx2=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.az)({...params,processors:allProcessors}),defs={};for(const entry of registry.
_idmap.entries()){const[_,schema]=entry;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(schema,ctx2)}const schemas={},external={registry,uri:params?.uri,
defs};ctx2.external=external;for(const entry of registry._idmap.entries()){const[key,schema]=entry;(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Wb)(ctx2,schema),
(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.assignProp)(schemas,key,(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.jE)(ctx2,schema))}if(Object.keys(defs).length>
0){const defsSegment=ctx2.target==="draft-2020-12"?"$defs":"definitions";schemas.__shared={[defsSegment]:defs}}return{schemas}}const ctx=(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
az)({...params,processors:allProcessors});return(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(input,ctx),(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.
Wb)(ctx,input),(0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.jE)(ctx,input)}}),17925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H0:()=>$ZodCyclicError,Kw:()=>isRecursiveSchema,TE:()=>isBackEdge,x3:()=>memoizer});var _util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54723);class $ZodCyclicError extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const STATE="\
~memo",NO_ISSUES=[];function isRef(value){return value!==null&&typeof value=="object"}function cloneIssues(issues){return issues.map(iss=>iss.path?{...iss,path:iss.
path.slice()}:{...iss})}const recursive=new WeakMap,NONE=0,ASSUMED=1,PROVEN=2;function isRecursive(inst,stack,resolve){const cached=recursive.get(inst);if(cached!==
void 0)return cached?PROVEN:NONE;if(stack.has(inst))return PROVEN;stack.add(inst);let result=NONE;const check=child=>{if(result!==PROVEN&&child?._zod){const answer=isRecursive(
child,stack,resolve);answer>result&&(result=answer)}},shape=(sh,spread)=>{let answer=NONE;for(const key of Reflect.ownKeys(sh)){const desc=Object.getOwnPropertyDescriptor(
sh,key);if(spread&&!desc.enumerable)continue;const child=desc.get?ASSUMED:desc.value?._zod?isRecursive(desc.value,stack,resolve):NONE;child>answer&&(answer=child)}
return answer},merge=answer=>{answer>result&&(result=answer)},def=inst._zod.def,kind=def.type;switch(kind){case"object":{const raw=_util_js__WEBPACK_IMPORTED_MODULE_0__.
rawShape(def);merge(raw?shape(raw,!0):ASSUMED),check(def.catchall);break}case"array":check(def.element);break;case"tuple":for(const el of def.items)check(el);check(
def.rest);break;case"record":case"map":check(def.keyType),check(def.valueType);break;case"set":check(def.valueType);break;case"union":for(const el of def.options)
check(el);break;case"intersection":check(def.left),check(def.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"\
nonoptional":case"promise":case"success":check(def.innerType);break;case"pipe":check(def.in),check(def.out);break;case"function":check(def.input),check(def.output);
break;case"lazy":{const inner=def._cachedInner??(resolve?inst._zod.innerType:void 0);merge(inner?isRecursive(inner,stack,!1):ASSUMED);break}case"template_litera\
l":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"da\
te":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const key in def){const desc=Object.getOwnPropertyDescriptor(def,
key);if(!desc||desc.get)continue;const value=desc.value;if(!(!value||typeof value!="object")){if(value._zod)check(value);else if(Array.isArray(value))for(const el of value)
check(el)}}}return stack.delete(inst),settle(inst,result)}function settle(inst,answer){return answer!==ASSUMED&&recursive.set(inst,answer===PROVEN),answer}function isRecursiveSchema(inst){
return isRecursive(inst,new Set,!0)!==NONE}function bucketFor(state,inst){let bucket=state.buckets.get(inst);return bucket||(bucket=new WeakMap,state.buckets.set(
inst,bucket)),bucket}let handoff;const open=[],memo={alloc(_inst,payload,empty){const bucket=handoff;if(!bucket)return empty;handoff=void 0;const entry={value:empty,
issues:null};return bucket.set(payload.value,entry),open.push(entry),empty},guard(inst){var _a;(_a=inst._zod).deferred??(_a.deferred=[]),inst._zod.deferred.push(
()=>{const base=inst._zod.parse,wrapped=(payload,ctx)=>{if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.value))throw new $ZodCyclicError;return base(payload,
ctx)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})},attach(inst){var _a;let isRecursiveInst,rechecked=!1,lastCtx,lastBucket;(_a=inst.
_zod).deferred??(_a.deferred=[]),inst._zod.deferred.push(()=>{const base=inst._zod.parse,wrapped=(payload,ctx)=>{if(isRecursiveInst===void 0){const walked=isRecursive(
inst,new Set,!1);if(walked===NONE)return inst._zod.parse=base,inst._zod.run===wrapped&&(inst._zod.run=base),base(payload,ctx);walked===PROVEN||rechecked?isRecursiveInst=
!0:rechecked=!0}const input=payload.value;if(!isRef(input))return base(payload,ctx);let state=ctx[STATE];state||(state={buckets:new WeakMap,backEdges:void 0},ctx[STATE]=
state);let bucket;lastCtx===ctx?bucket=lastBucket:(bucket=bucketFor(state,inst),lastCtx=ctx,lastBucket=bucket);const hit=bucket.get(input);if(hit)return payload.
value=hit.value,hit.issues?hit.issues.length&&payload.issues.push(...cloneIssues(hit.issues)):(payload.memo=!0,state.backEdges??(state.backEdges=new WeakSet),state.
backEdges.add(hit.value)),payload;handoff=bucket;const depth=open.length,result=base(payload,ctx);handoff=void 0;const entry=open.length>depth?open.pop():void 0;
return result instanceof Promise?result.then(r=>(entry&&(entry.issues=r.issues.length?cloneIssues(r.issues):NO_ISSUES),r)):(entry&&(entry.issues=result.issues.length?
cloneIssues(result.issues):NO_ISSUES),result)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})}};function memoizer(){return memo}function isBackEdge(ctx,value){
const backEdges=ctx[STATE]?.backEdges;return backEdges!==void 0&&isRef(value)&&backEdges.has(value)}}),4196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>decode,EJ:()=>parseAsync,EM:()=>safeEncodeAsync,F0:()=>validateAsync,GW:()=>_encodeAsync,Mv:()=>_encode,Od:()=>_safeParse,
R3:()=>_safeDecodeAsync,Rb:()=>_parseAsync,Re:()=>decodeAsync,Tj:()=>_parse,VS:()=>_safeDecode,X$:()=>encodeAsync,bp:()=>safeParseAsync,e2:()=>_decode,ex:()=>safeDecode,
lF:()=>encode,or:()=>_decodeAsync,qg:()=>parse,rh:()=>_safeEncode,tf:()=>validate,v_:()=>_safeEncodeAsync,wG:()=>_safeParseAsync,wy:()=>safeEncode,xL:()=>safeParse,
yR:()=>safeDecodeAsync});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37428),
_util_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54723);function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}const _parse=_Err=>{
const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.
GT;if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_1__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.
$W())));throw _util_js__WEBPACK_IMPORTED_MODULE_1__.captureStackTrace(e,_params?.callee??fn),e}return result.value};return fn},parse=_parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Kd),_parseAsync=_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);
if(result instanceof Promise&&(result=await result),result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_1__.
finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));throw _util_js__WEBPACK_IMPORTED_MODULE_1__.captureStackTrace(e,params?.callee??fn),e}return result.
value};return fn},parseAsync=_parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},
result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;return result.issues.length?failure(
_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);function failure(Err,issues,ctx){let error;
return{success:!1,get error(){return error||(error=new Err(issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_1__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.
$W()))),issues=void 0,ctx=void 0),error},set error(e){error=e,issues=void 0,ctx=void 0}}}const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{
..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(
_Err,result.issues,ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),COMPILE_INVALID=Symbol.for("z\
od.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((schema,value,_ctx)=>{const validator=schema._zod.bag.validator;if(validator!==
void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)return!1}return validateFallback(schema,value,_ctx)});function validateFallback(schema,value,_ctx){
const ctx=_ctx?{..._ctx,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun;let result;if(fallbackRun?(ctx[COMPILE_FALLBACK]=
!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.
GT;return result.issues.length===0}const validateAsync=async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let result=schema.
_zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length===0},_encode=_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse2(schema,value,ctx,finalizeParams(fn,_params))};return fn},encode=_encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Kd),_decode=_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>parse2(schema,value,_ctx,finalizeParams(fn,_params));return fn},decode=_decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Kd),_encodeAsync=_Err=>{const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"back\
ward"};return await parseAsync2(schema,value,ctx,finalizeParams(fn,_params))};return fn},encodeAsync=_encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_decodeAsync=_Err=>{
const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync2(schema,value,_ctx,finalizeParams(fn,_params));return fn},decodeAsync=_decodeAsync(
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_safeEncode=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(
_Err)(schema,value,ctx)},safeEncode=_safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_safeDecode=_Err=>(schema,value,_ctx)=>_safeParse(_Err)(schema,value,
_ctx),safeDecode=_safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_safeEncodeAsync=_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"ba\
ckward"}:{direction:"backward"};return _safeParseAsync(_Err)(schema,value,ctx)},safeEncodeAsync=_safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd),_safeDecodeAsync=_Err=>async(schema,value,_ctx)=>_safeParseAsync(
_Err)(schema,value,_ctx),safeDecodeAsync=_safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd)}),23908:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{anyString:()=>anyString,base64:()=>base64,base64url:()=>base64url,bigint:()=>bigint,
boolean:()=>boolean,browserEmail:()=>browserEmail,cidrv4:()=>cidrv4,cidrv6:()=>cidrv6,creditCard:()=>creditCard,cuid:()=>cuid,cuid2:()=>cuid2,currencyCode:()=>currencyCode,
date:()=>date,datetime:()=>datetime,domain:()=>domain,duration:()=>duration,e164:()=>e164,email:()=>email,emoji:()=>emoji,extendedDuration:()=>extendedDuration,
guid:()=>guid,hex:()=>hex,hostname:()=>hostname,html5Email:()=>html5Email,httpProtocol:()=>httpProtocol,iban:()=>iban,idnEmail:()=>idnEmail,integer:()=>integer,
ipv4:()=>ipv4,ipv6:()=>ipv6,ksuid:()=>ksuid,lowercase:()=>lowercase,mac:()=>mac,md5_base64:()=>md5_base64,md5_base64url:()=>md5_base64url,md5_hex:()=>md5_hex,nanoid:()=>nanoid,
nanoidOfLength:()=>nanoidOfLength,null:()=>_null,number:()=>number,rfc5322Email:()=>rfc5322Email,sha1_base64:()=>sha1_base64,sha1_base64url:()=>sha1_base64url,sha1_hex:()=>sha1_hex,
sha256_base64:()=>sha256_base64,sha256_base64url:()=>sha256_base64url,sha256_hex:()=>sha256_hex,sha384_base64:()=>sha384_base64,sha384_base64url:()=>sha384_base64url,
sha384_hex:()=>sha384_hex,sha512_base64:()=>sha512_base64,sha512_base64url:()=>sha512_base64url,sha512_hex:()=>sha512_hex,string:()=>string,time:()=>time,ulid:()=>ulid,
undefined:()=>_undefined,unicodeEmail:()=>unicodeEmail,uppercase:()=>uppercase,uuid:()=>uuid,uuid4:()=>uuid4,uuid6:()=>uuid6,uuid7:()=>uuid7,xid:()=>xid});var _util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54723);const cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}const duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
extendedDuration=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version=>version?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}\
[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
uuid4=uuid(4),uuid6=uuid(6),uuid7=uuid(7),email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,html5Email=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
rfc5322Email=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
unicodeEmail=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,idnEmail=unicodeEmail,browserEmail=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
_emoji="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function emoji(){return new RegExp(
_emoji,"u")}const ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
mac=delimiter=>{const escapedDelim=_util_js__WEBPACK_IMPORTED_MODULE_0__.escapeRegex(delimiter??":");return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-\
F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`)},cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,hostname=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
domain=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,creditCard=/^\d(?:[ -]?\d){11,18}$/,
currencyCode=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
iban=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[\
13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function anchor(source){return new RegExp(`^${source}\
$`)}const date=anchor(dateSource);function timeSource(args){const hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="number"?args.precision===-1?
`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\
\\d+)?)?`}function time(args){return new RegExp(`^${timeSource(args)}$`)}function datetime(args){const opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3])\
:[0-5]\\d)");const qualified=`${timeSource({precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.
precision})}`:qualified;return new RegExp(`^${dateSource}T(?:${timeRegex})$`)}const anyString=/^[\s\S]{0,}$/,string=params=>{const regex=params?`[\\s\\S]{${params?.
minimum??0},${params?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${regex}$`)},bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i,
_null=/^null$/i,_undefined=/^undefined$/i,lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,hex=/^[0-9a-fA-F]*$/;function fixedBase64(bodyLength,padding){return new RegExp(
`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`)}function fixedBase64url(length){return new RegExp(`^[A-Za-z0-9_-]{${length}}$`)}const md5_hex=/^[0-9a-fA-F]{32}$/,md5_base64=fixedBase64(
22,"=="),md5_base64url=fixedBase64url(22),sha1_hex=/^[0-9a-fA-F]{40}$/,sha1_base64=fixedBase64(27,"="),sha1_base64url=fixedBase64url(27),sha256_hex=/^[0-9a-fA-F]{64}$/,
sha256_base64=fixedBase64(43,"="),sha256_base64url=fixedBase64url(43),sha384_hex=/^[0-9a-fA-F]{96}$/,sha384_base64=fixedBase64(64,""),sha384_base64url=fixedBase64url(
64),sha512_hex=/^[0-9a-fA-F]{128}$/,sha512_base64=fixedBase64(86,"=="),sha512_base64url=fixedBase64url(86)}),29396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UY:()=>$output,fd:()=>globalRegistry,nP:()=>$input,rs:()=>$ZodRegistry,u5:()=>registry});var _a;const $output=Symbol(
"ZodOutput"),$input=Symbol("ZodInput");class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){const meta=_meta[0];return this.
_map.set(schema,meta),meta&&typeof meta=="object"&&"id"in meta&&this._idmap.set(meta.id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){
const meta=this._map.get(schema);return meta&&typeof meta=="object"&&"id"in meta&&this._idmap.delete(meta.id),this._map.delete(schema),this}get(schema){const p=schema.
_zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema)};return Object.keys(f).length?f:void 0}return this._map.get(
schema)}has(schema){return this._map.has(schema)}}function registry(){return new $ZodRegistry}(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=registry());
const globalRegistry=globalThis.__zod_globalRegistry}),85591:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>$ZodISODuration,$p:()=>$ZodArray,$v:()=>$ZodString,Ax:()=>$ZodISOTime,BN:()=>$ZodBigInt,CI:()=>$ZodCIDRv4,CQ:()=>$ZodBase64URL,CT:()=>$ZodFile,
Cn:()=>$ZodCIDRv6,D3:()=>mergeValues,DT:()=>isValidIBAN,Dq:()=>$ZodBase64,Dw:()=>$ZodSuccess,EY:()=>$ZodStringFormat,G3:()=>$ZodTuple,GP:()=>$ZodUnknown,GY:()=>$ZodKSUID,
Gb:()=>$ZodAny,I:()=>$ZodNumberFormat,IB:()=>getDiscriminatedOption,IT:()=>$ZodBigIntFormat,Ix:()=>URL_BAD_FORMAT,KX:()=>$ZodPreprocess,Ko:()=>$ZodISODateTime,L$:()=>canParseURL,
L8:()=>$ZodObject,LJ:()=>$ZodIntersection,Lc:()=>$ZodIPv4,Mv:()=>$ZodUndefined,N$:()=>$ZodNonOptional,NH:()=>stripTabAndNewline,Oi:()=>$ZodSet,Oy:()=>$ZodE164,P0:()=>$ZodDiscriminatedUnion,
Py:()=>$ZodNanoID,RL:()=>$ZodExactOptional,SW:()=>isValidIPv6,Sb:()=>$ZodReadonly,TF:()=>$ZodXID,U5:()=>$ZodSymbol,UY:()=>isValidBase64,Um:()=>$ZodNever,VF:()=>$ZodPrefault,
VO:()=>$ZodEnum,VY:()=>$ZodURL,W4:()=>$ZodType,WH:()=>$ZodVoid,Wc:()=>$ZodTransform,Xe:()=>isValidCIDRv6,YK:()=>standardProps,YY:()=>$ZodCodec,Yf:()=>urlProtocolOk,
ZQ:()=>$ZodCustomStringFormat,ZZ:()=>$ZodCreditCard,Zc:()=>$ZodGUID,Zn:()=>$ZodUUID,Zu:()=>$ZodCUID2,Zy:()=>$ZodIPv6,_A:()=>$ZodFunction,_m:()=>$ZodPipe,b0:()=>$ZodCustom,
bL:()=>urlHostnameOk,bc:()=>URL_UNPARSEABLE,bl:()=>$ZodCUID,c2:()=>isValidJWT,cG:()=>$ZodEmoji,cq:()=>base64Charset,cu:()=>$ZodUnion,d:()=>$ZodTemplateLiteral,eb:()=>$ZodMap,
ew:()=>$ZodIBAN,g5:()=>$ZodULID,h:()=>$ZodRecord,h8:()=>$ZodJWT,hA:()=>$ZodPromise,ig:()=>$ZodOptional,kU:()=>$ZodLazy,nu:()=>$ZodLiteral,o5:()=>$ZodDate,o8:()=>_util_js__WEBPACK_IMPORTED_MODULE_2__.
clone,pm:()=>$ZodXor,qG:()=>$ZodEmail,qU:()=>validateURL,qc:()=>$ZodNullable,rO:()=>$ZodMAC,rv:()=>$ZodDefault,sF:()=>$ZodBoolean,t$:()=>$ZodCatch,tV:()=>isValidBase64URL,
uv:()=>isValidCreditCard,v1:()=>$ZodISODate,vz:()=>$ZodNumber,w:()=>$ZodObjectJIT,x8:()=>$ZodNull,xE:()=>base64urlCharset,y5:()=>parseURLObject,zP:()=>$ZodNaN});
var _checks_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(44890),_core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532),_doc_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
12041),_parse_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4196),_regexes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(23908),_util_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
54723),_versions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56406);const $ZodType=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodType",(inst,def)=>{var _a;
inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=_versions_js__WEBPACK_IMPORTED_MODULE_1__.r;const defChecks=inst._zod.def.checks,
checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(const ch of checks)for(const fn of ch._zod.onattach)fn(
inst);if(checks.length===0)(_a=inst._zod).deferred??(_a.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{const runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(payload),asyncResult;for(const ch of checks2){if(ch._zod.def.when){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.
explicitlyAborted(payload)||!ch._zod.def.when(payload))continue}else if(isAborted)continue;const currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof
Promise&&ctx?.async===!1)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(
async()=>{await _,payload.issues.length!==currLen&&(_util_js__WEBPACK_IMPORTED_MODULE_2__.attachSchema(payload.issues,currLen,inst),isAborted||(isAborted=_util_js__WEBPACK_IMPORTED_MODULE_2__.
aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;_util_js__WEBPACK_IMPORTED_MODULE_2__.attachSchema(payload.issues,currLen,inst),isAborted||
(isAborted=_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{
if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(canary))return canary.aborted=!0,canary;const checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof
Promise){if(ctx.async===!1)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst.
_zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){const canary=inst.
_zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):
handleCanaryResult(canary,payload,ctx)}const result=inst._zod.parse(payload,ctx);if(result instanceof Promise){if(ctx.async===!1)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.
GT;return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~standard"(){return _util_js__WEBPACK_IMPORTED_MODULE_2__.
hide(this,"~standard",standardProps(this))},set"~standard"(value){_util_js__WEBPACK_IMPORTED_MODULE_2__.own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.
issues.length?{issues:r.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W()))}:{value:r.value};
async function validateAsync(inst,value){const ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){
return{validate:value=>{const ctx={async:!1};try{const r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(
inst,value)},vendor:"zod",version:1}}const $ZodString=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=
def.pattern??_regexes_js__WEBPACK_IMPORTED_MODULE_3__.anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.
value=="string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodStringFormat",(inst,def)=>{_checks_js__WEBPACK_IMPORTED_MODULE_4__.ql.init(inst,def),$ZodString.init(inst,def)}),$ZodGUID=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.guid),$ZodStringFormat.init(inst,def)}),$ZodUUID=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodUUID",(inst,def)=>{if(def.version){const v={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[def.version];if(v===void 0)throw new Error(`Invalid UUID version: "${def.
version}"`);def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.uuid(v))}else def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
uuid());$ZodStringFormat.init(inst,def)}),$ZodEmail=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodEmail",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
email),$ZodStringFormat.init(inst,def)}),URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;function canParseURL(input){try{return typeof URL<"u"&&typeof URL.canParse=="functio\
n"?URL.canParse(input):(new URL(input),!0)}catch{return!1}}function validateURL(trimmed,def){return!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?
canParseURL(trimmed)||URL_UNPARSEABLE:parseURLObject(trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
httpProtocol.source&&!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;try{if(typeof URL<"u"){const URLStatic=URL;if(typeof URLStatic.parse=="function")return URLStatic.
parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}const asciiTabOrNewline=/[\t\n\r]/g;function stripTabAndNewline(value){return value.
replace(asciiTabOrNewline,"")}function urlHostnameOk(url,hostname){return hostname.lastIndex=0,hostname.test(url.hostname)}function urlProtocolOk(url,protocol){
return protocol.lastIndex=0,protocol.test(url.protocol.endsWith(":")?url.protocol.slice(0,-1):url.protocol)}const $ZodURL=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodURL",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{try{const trimmed=payload.value.trim(),url=validateURL(trimmed,def);if(url===
URL_BAD_FORMAT){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst,continue:!def.abort});return}if(url===
URL_UNPARSEABLE){payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort});return}if(url===!0){payload.value=stripTabAndNewline(
trimmed);return}def.hostname&&!urlHostnameOk(url,def.hostname)&&payload.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:def.hostname.
source,input:payload.value,inst,continue:!def.abort}),def.protocol&&!urlProtocolOk(url,def.protocol)&&payload.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:def.protocol.source,input:payload.value,inst,continue:!def.abort}),payload.value=def.normalize?url.href:stripTabAndNewline(trimmed);return}catch{
payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort})}}}),$ZodEmoji=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$\
ZodEmoji",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.emoji()),$ZodStringFormat.init(inst,def)}),$ZodNanoID=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodNanoID",(inst,def)=>{if(def.length!==void 0&&(!Number.isInteger(def.length)||def.length<1))throw new Error(`Invalid nanoid length: ${def.length}`);def.pattern??
(def.pattern=def.length===void 0?_regexes_js__WEBPACK_IMPORTED_MODULE_3__.nanoid:_regexes_js__WEBPACK_IMPORTED_MODULE_3__.nanoidOfLength(def.length)),$ZodStringFormat.
init(inst,def)}),$ZodCUID=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.cuid),
$ZodStringFormat.init(inst,def)}),$ZodCUID2=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCUID2",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
cuid2),$ZodStringFormat.init(inst,def)}),$ZodULID=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodULID",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
ulid),$ZodStringFormat.init(inst,def)}),$ZodXID=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
xid),$ZodStringFormat.init(inst,def)}),$ZodKSUID=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodKSUID",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
ksuid),$ZodStringFormat.init(inst,def)}),$ZodISODateTime=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodISODateTime",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
datetime(def)),$ZodStringFormat.init(inst,def)}),$ZodISODate=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodISODate",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
date),$ZodStringFormat.init(inst,def)}),$ZodISOTime=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
time(def)),$ZodStringFormat.init(inst,def)}),$ZodISODuration=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
duration),$ZodStringFormat.init(inst,def)}),$ZodIPv4=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodIPv4",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
ipv4),$ZodStringFormat.init(inst,def)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`http://[${value}\
]`):!1}const $ZodIPv6=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodIPv6",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.ipv6),
$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIPv6(payload.value)||payload.issues.push({code:"invalid_format",format:"ipv6",input:payload.value,
inst,continue:!def.abort})}}),$ZodMAC=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodMAC",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
mac(def.delimiter)),$ZodStringFormat.init(inst,def)}),$ZodCIDRv4=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
cidrv4),$ZodStringFormat.init(inst,def)});function isValidCIDRv6(value){const parts=value.split("/");if(parts.length!==2)return!1;const[address,prefix]=parts;if(!prefix)
return!1;const prefixNum=Number(prefix);return`${prefixNum}`!==prefix||prefixNum<0||prefixNum>128?!1:isValidIPv6(address)}const $ZodCIDRv6=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.cidrv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{
isValidCIDRv6(payload.value)||payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst,continue:!def.abort})}});function isValidBase64(data){
if(data==="")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}const base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,$ZodBase64=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64(payload.value)||payload.
issues.push({code:"invalid_format",format:"base64",input:payload.value,inst,continue:!def.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(data){
if(!base64urlCharset.test(data))return!1;const base64=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base64.padEnd(Math.ceil(base64.length/4)*4,"=");return isValidBase64(
padded)}const $ZodBase64URL=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset),$ZodStringFormat.init(
inst,def),inst._zod.check=payload=>{isValidBase64URL(payload.value)||payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst,continue:!def.
abort})}}),$ZodE164=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodE164",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.e164),$ZodStringFormat.
init(inst,def)}),CC_SANITIZE=/[- ]/g;function isLuhnAlgo(digits){let length=digits.length,bit=1,sum=0;for(;length;){const value=digits.charCodeAt(--length)-48;bit^=
1,sum+=bit?[0,2,4,6,8,1,3,5,7,9][value]:value}return sum%10===0}function isValidCreditCard(input){return _regexes_js__WEBPACK_IMPORTED_MODULE_3__.creditCard.test(
input)?isLuhnAlgo(input.replace(CC_SANITIZE,"")):!1}const $ZodCreditCard=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCreditCard",(inst,def)=>{def.pattern??(def.
pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.creditCard),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidCreditCard(payload.value)||payload.
issues.push({code:"invalid_format",format:"credit_card",input:payload.value,inst,continue:!def.abort})}});function isIso7064Mod97(iban){let remainder=0;const len=iban.
length;for(let i=4;i<len;i++){const code=iban.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}for(let i=0;i<4;i++){const code=iban.
charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}return remainder===1}function isValidIBAN(input){return _regexes_js__WEBPACK_IMPORTED_MODULE_3__.
iban.test(input)?isIso7064Mod97(input):!1}const $ZodIBAN=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodIBAN",(inst,def)=>{def.pattern??(def.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
iban),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIBAN(payload.value)||payload.issues.push({code:"invalid_format",format:"iban",input:payload.
value,inst,continue:!def.abort})}});function isValidJWT(token,algorithm=null){try{const tokensParts=token.split(".");if(tokensParts.length!==3)return!1;const[header]=tokensParts;
if(!header)return!1;const parsedHeader=JSON.parse(atob(header));return!("typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.alg||algorithm&&(!("alg"in
parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}const $ZodJWT=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(
inst,def),inst._zod.check=payload=>{isValidJWT(payload.value,def.alg)||payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst,continue:!def.
abort})}}),$ZodCustomStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCustomStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=
payload=>{def.fn(payload.value)||payload.issues.push({code:"invalid_format",format:def.format,input:payload.value,inst,continue:!def.abort})}}),$ZodNumber=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.number,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)
try{payload.value=Number(payload.value)}catch{}const input=payload.value;if(typeof input=="number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;
const received=typeof input=="number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",
code:"invalid_type",input,inst,...received?{received}:{}}),payload}}),$ZodNumberFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodNumberFormat",(inst,def)=>{
_checks_js__WEBPACK_IMPORTED_MODULE_4__.KH.init(inst,def),$ZodNumber.init(inst,def)}),$ZodBoolean=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodBoolean",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=!!payload.
value}catch{}const input=payload.value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),$ZodBigInt=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodBigInt",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.bigint,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)
try{payload.value=BigInt(payload.value)}catch{}return typeof payload.value=="bigint"||payload.issues.push({expected:"bigint",code:"invalid_type",input:payload.value,
inst}),payload}}),$ZodBigIntFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodBigIntFormat",(inst,def)=>{_checks_js__WEBPACK_IMPORTED_MODULE_4__.uE.init(inst,
def),$ZodBigInt.init(inst,def)}),$ZodSymbol=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodSymbol",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{
const input=payload.value;return typeof input=="symbol"||payload.issues.push({expected:"symbol",code:"invalid_type",input,inst}),payload}}),$ZodUndefined=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodUndefined",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.undefined,inst._zod.values=new Set([void 0]),
inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return typeof input>"u"||payload.issues.push({expected:"undefined",code:"invalid_type",input,inst}),payload}}),
$ZodNull=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodNull",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_regexes_js__WEBPACK_IMPORTED_MODULE_3__.null,
inst._zod.values=new Set([null]),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return input===null||payload.issues.push({expected:"null",code:"inva\
lid_type",input,inst}),payload}}),$ZodAny=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodAny",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),
$ZodUnknown=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodNever",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,
inst}),payload)}),$ZodVoid=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodVoid",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return typeof input>"u"||payload.issues.push({expected:"void",code:"invalid_type",input,inst}),payload}}),$ZodDate=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI(
"$ZodDate",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=new Date(payload.value)}catch{}const input=payload.
value,isDate=input instanceof Date;return isDate&&!Number.isNaN(input.getTime())||payload.issues.push({expected:"date",code:"invalid_type",input,...isDate?{received:"\
Invalid Date"}:{},inst}),payload}});function capSize(inst,size){const caps=_util_js__WEBPACK_IMPORTED_MODULE_2__.sizeCaps(inst._zod.def.checks);if(!caps.length)
return;const cap=Math.min(...caps.map(c=>c[0])),parse=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{const n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.
direction!=="backward"){for(const[max,ch]of _util_js__WEBPACK_IMPORTED_MODULE_2__.sizeCaps(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){const start=payload.
issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,_util_js__WEBPACK_IMPORTED_MODULE_2__.attachSchema(payload.issues,start,inst),payload}}
return parse(payload,ctx)}}const arraySize=input=>Array.isArray(input)?input.length:-1,mapSize=input=>input instanceof Map?input.size:-1,setSize=input=>input instanceof
Set?input.size:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(index,
result.issues)),final.value[index]=result.value}const $ZodArray=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);const memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.
cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"\
invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length);const proms=[],abortEarly=ctx?.abortEarly;
for(let i=0;i<input.length;i++){const item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(
result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.issues.length!==0&&_util_js__WEBPACK_IMPORTED_MODULE_2__.
aborted(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
const isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&
isOptionalOut&&!isPresent)return;final.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(key,result.issues))}if(!isPresent&&optin===void 0){result.
issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||optin==="default\
ed"&&!isOptionalOut)&&(final.value[key]=void 0):final.value[key]=result.value}}const NO_SYMBOL_KEYS=[];function normalizeDef(def){const keys=Object.keys(def.shape),
ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;
for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);const okeys=_util_js__WEBPACK_IMPORTED_MODULE_2__.
optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout;let seen=0;for(const key in input){
if(abortEarly&&payload.issues.length!==seen){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(payload,seen))break;seen=payload.issues.length}if(keySet.has(key))
continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],
issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,
optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0}),proms.length?Promise.all(proms).then(
()=>payload):payload}const $ZodObject=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);const desc=Object.getOwnPropertyDescriptor(
def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){const get=()=>{const newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,
newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}const _normalized=_util_js__WEBPACK_IMPORTED_MODULE_2__.cached(()=>normalizeDef(def));_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"propValues",zod=>{const shape=zod.def.shape,propValues={};for(const key in shape){const field=shape[key]._zod;if(field.values){Object.prototype.
hasOwnProperty.call(propValues,key)||_util_js__WEBPACK_IMPORTED_MODULE_2__.assignProp(propValues,key,new Set);for(const v of field.values)propValues[key].add(v);
field.optin!==void 0&&propValues[key].add(void 0)}}return propValues});const isObject=_util_js__WEBPACK_IMPORTED_MODULE_2__.isObject,catchall=def.catchall;let value;
const memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.
value;if(!isObject(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,{},ctx):
{};const proms=[],shape=value.shape,abortEarly=ctx?.abortEarly;let seen=payload.issues.length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==
seen){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(payload,seen))break;seen=payload.issues.length}if(key==="__proto__")continue;const el=shape[key],optin=el.
_zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,
input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===
!0):proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodObjectJIT=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodObjectJIT",(inst,def)=>{$ZodObject.
init(inst,def);const superParse=inst._zod.parse,_normalized=_util_js__WEBPACK_IMPORTED_MODULE_2__.cached(()=>normalizeDef(def)),memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.
cr.memoizer,generateFastpass=shape=>{const normalized=_normalized.value,syms=normalized.symbolKeys,doc=new _doc_js__WEBPACK_IMPORTED_MODULE_5__.J(["payload","ct\
x"],{shape,inst,memo,syms}),parseStr=k=>`shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`,prefixStr=(id,k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;doc.write("const input = payload.value;");const ids=Object.create(null);let counter=0;for(const key of normalized.allKeys)ids[key]=`key_${counter++}`;
doc.write(memo?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const key of normalized.allKeys){if(key==="__proto__")continue;
const id=ids[key],k=typeof key=="symbol"?`syms[${syms.indexOf(key)}]`:_util_js__WEBPACK_IMPORTED_MODULE_2__.esc(key),isPresent=`${k} in input`,schema=shape[key],
optin=schema?._zod?.optin,isOptionalIn=optin!==void 0,isOptionalOut=schema?._zod?.optout==="optional";if(doc.write(`const ${id} = ${parseStr(k)};`),isOptionalIn&&
isOptionalOut){const assign=optin==="optional"?`${id}_present`:`${id}.value !== undefined || ${id}_present`;doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id,k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `)}else isOptionalIn?(doc.write(`
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
      `),optin==="defaulted"?doc.write(`newResult[${k}] = ${id}.value;`):doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)):doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `)}return doc.write("payload.value = newResult;"),doc.write("return payload;"),doc.compile()};let fastpass;const isObject=_util_js__WEBPACK_IMPORTED_MODULE_2__.
isObject,jit=!_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless,allowsEval=_util_js__WEBPACK_IMPORTED_MODULE_2__.allowsEval,fastEnabled=jit&&allowsEval.value,catchall=def.
catchall;let value;inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.value;return isObject(input)?jit&&fastEnabled&&ctx?.async===
!1&&ctx.jitless!==!0?(fastpass||(fastpass=generateFastpass(def.shape)),payload=fastpass(payload,ctx),catchall?handleCatchall([],input,payload,ctx,value,inst,ctx?.
abortEarly===!0):payload):superParse(payload,ctx):(payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload)}});function handleUnionResults(results,final,inst,ctx){
for(const result of results)if(result.issues.length===0)return final.value=result.value,final;const nonaborted=results.filter(r=>!_util_js__WEBPACK_IMPORTED_MODULE_2__.
aborted(r));return nonaborted.length===1?(final.value=nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.
map(result=>result.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W())))}),final)}const $ZodUnion=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin===
"defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optout",
zod=>zod.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>{if(zod.
def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(
inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>_util_js__WEBPACK_IMPORTED_MODULE_2__.
cleanRegex(p.source)).join("|")})$`)}});const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first)return first(payload,
ctx);let async=!1;const results=[];for(const option of def.options){const result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)
results.push(result),async=!0;else{if(result.issues.length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(
results2,payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}});function handleExclusiveUnionResults(results,final,inst,ctx){const matches=[];for(let i=0;i<
results.length;i++)results[i].issues.length===0&&matches.push(i);return matches.length===1?(final.value=results[matches[0]].value,final):(matches.length===0?final.
issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,
ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W())))}):final.issues.push({code:"invalid_union",input:final.value,inst,errors:[],inclusive:!1,matches}),final)}const $ZodXor=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodXor",(inst,def)=>{$ZodUnion.init(inst,def),def.inclusive=!1;const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1;const results=[];for(const option of def.options){const result=option._zod.run({value:payload.value,issues:[]},ctx);
result instanceof Promise?(results.push(result),async=!0):results.push(result)}return async?Promise.all(results).then(results2=>handleExclusiveUnionResults(results2,
payload,inst,ctx)):handleExclusiveUnionResults(results,payload,inst,ctx)}});function getDiscriminatedOption(union,value){const internals=union._zod;let map=internals.
bag.optionsMap;map||(map=discriminatorMap(internals.def),internals.bag.optionsMap=map);const option=map.get(value);if(option===null)throw new Error(`Ambiguous d\
iscriminator value "${String(value)}"`);return option}function discriminatorMap(def){const map=new Map;for(const option of def.options){const values=option._zod.
propValues?.[def.discriminator];if(!values||values.size===0)throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);for(const value of values)
if(map.has(value)){if(value!==void 0)throw new Error(`Duplicate discriminator value "${String(value)}"`);map.set(value,null)}else map.set(value,option)}return map}
const $ZodDiscriminatedUnion=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodDiscriminatedUnion",(inst,def)=>{def.inclusive=!1,$ZodUnion.init(inst,def);const _super=inst.
_zod.parse;_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"propValues",zod=>{const propValues={};let undefinedCount=0;for(const option of zod.def.
options){const pv=option._zod.propValues;if(!pv||Object.keys(pv).length===0)throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(
option)}"`);pv[zod.def.discriminator]?.has(void 0)&&undefinedCount++;for(const[k,v]of Object.entries(pv)){Object.prototype.hasOwnProperty.call(propValues,k)||_util_js__WEBPACK_IMPORTED_MODULE_2__.
assignProp(propValues,k,new Set);for(const val of v)propValues[k].add(val)}}return!zod.def.unionFallback&&undefinedCount>1&&propValues[zod.def.discriminator]?.delete(
void 0),propValues}),def.options.forEach((option,i)=>{const propShape=_util_js__WEBPACK_IMPORTED_MODULE_2__.rawShape(option._zod.def);if(propShape&&!Object.prototype.
hasOwnProperty.call(propShape,def.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});const disc=_util_js__WEBPACK_IMPORTED_MODULE_2__.
cached(()=>discriminatorMap(def));inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!_util_js__WEBPACK_IMPORTED_MODULE_2__.isObject(input))return payload.
issues.push({code:"invalid_type",expected:"object",input,inst}),payload;const value=input?.[def.discriminator],opt=disc.value.get(value);return opt&&(value!==void 0||
ctx.direction!=="backward")?opt._zod.run(payload,ctx):def.unionFallback||ctx.direction==="backward"?_super(payload,ctx):(payload.issues.push({code:"invalid_unio\
n",errors:[],note:"No matching discriminator",discriminator:def.discriminator,options:Array.from(disc.value.keys()).filter(value2=>disc.value.get(value2)!==null),
input,path:[def.discriminator],inst}),payload)}}),$ZodIntersection=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),
inst._zod.parse=(payload,ctx)=>{const input=payload.value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);
return left instanceof Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(payload,left2,right2)):handleIntersectionResults(
payload,left,right)}});function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};if(_util_js__WEBPACK_IMPORTED_MODULE_2__.
isPlainObject(a)&&_util_js__WEBPACK_IMPORTED_MODULE_2__.isPlainObject(b)){const bKeys=Object.keys(b),sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==
-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,"__proto__")&&delete newObj.__proto__;for(const key of sharedKeys){if(key==="__proto__")continue;
const sharedValue=mergeValues(a[key],b[key]);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.data}
return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};const newArray=[];for(let index=0;index<
a.length;index++){const itemA=a[index],itemB=b[index],sharedValue=mergeValues(itemA,itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.
mergeErrorPath]};newArray.push(sharedValue.data)}return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){
const unrecKeys=new Map;let unrecIssue;const keyIssues=new Map,collect=(iss,side)=>{let keys;if(iss.code==="unrecognized_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=
iss),keys=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="record"&&iss.path?.length===1){const k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,
iss),keys=[k]}else return!1;for(const k of keys)unrecKeys.has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(const iss of left.issues)collect(iss,
"l")||result.issues.push(iss);for(const iss of right.issues)collect(iss,"r")||result.issues.push(iss);const bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(
([k])=>k);if(bothKeys.length){const aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.keys.includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,
keys:aggregated});for(const k of bothKeys)!aggregated.includes(k)&&keyIssues.has(k)&&result.issues.push(keyIssues.get(k))}const merged=mergeValues(left.value,right.
value);if(!merged.valid){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(result))return result;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(
merged.mergeErrorPath)}`)}return result.value=merged.data,result}const $ZodTuple=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodTuple",(inst,def)=>{$ZodType.init(
inst,def);const items=def.items,memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;
if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.value=memo?memo.alloc(inst,payload,[],ctx):
[];const proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(items,"optout");if(!def.rest){if(input.length<optinStart)return payload.
issues.push({code:"too_small",minimum:optinStart,inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push({code:"too_big",
maximum:items.length,inclusive:!0,input,inst,origin:"array"})}const itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:void 0;let itemAborted=!1;
for(let i=0;i<items.length;i++){const r=items[i]._zod.run({value:input[i],issues:[]},ctx);r instanceof Promise?proms.push(r.then(rr=>{itemResults[i]=rr})):(itemResults[i]=
r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(r)))}if(def.rest&&!itemAborted){let i=items.length-1;const rest=input.
slice(items.length);let seen=payload.issues.length;for(const el of rest){if(abortEarly&&payload.issues.length!==seen){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(
payload,seen))break;seen=payload.issues.length}i++;const result=def.rest._zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(result.then(r=>handleTupleResult(
r,payload,i))):handleTupleResult(result,payload,i)}}return proms.length?Promise.all(proms).then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):
handleTupleResults(itemResults,payload,items,input,optoutStart)}});function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i].
_zod.optin!==void 0:items[i]._zod.optout==="optional"))return i+1;return 0}function handleTupleResult(result,final,index){result.issues.length&&final.issues.push(
..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(index,result.issues)),final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){
for(let i=0;i<items.length;i++){const r=itemResults[i],isPresent=i<input.length;if(!isPresent&&i>=optoutStart&&items[i]._zod.optin==="optional"){final.value.length=
i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=i;break}final.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(i,
r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&(items[i]._zod.optout==="optional"&&final.value[i]===void 0);i--)final.value.length=
i;return final}const $ZodRecord=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.
cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!_util_js__WEBPACK_IMPORTED_MODULE_2__.isPlainObject(input))return payload.
issues.push({expected:"record",code:"invalid_type",input,inst}),payload;const proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo?
memo.alloc(inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values)if(typeof key=="string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.
add(typeof key=="number"?key.toString():key),key==="__proto__")continue;const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.
value;if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{
result2.issues.length&&payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.
issues.length&&payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;
for(const key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??
[],unrecognized.push(key);unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.
value=memo?memo.alloc(inst,payload,{},ctx):{};let unrecognized;for(const key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.
call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");if(typeof key=="string"&&_regexes_js__WEBPACK_IMPORTED_MODULE_3__.number.test(key)&&keyResult.issues.length){const retryResult=def.
keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.
issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.
push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,
_core_js__WEBPACK_IMPORTED_MODULE_0__.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.value;if(outKey==="__proto__")continue;const result=def.
valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.
prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(
key,result.issues)),payload.value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,
continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodMap=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodMap",(inst,def)=>{$ZodType.
init(inst,def);const memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!(input instanceof
Map))return payload.issues.push({expected:"map",code:"invalid_type",input,inst}),payload;const proms=[];payload.value=memo?memo.alloc(inst,payload,new Map,ctx):
new Map;const abortEarly=ctx?.abortEarly;let seen=payload.issues.length;for(const[key,value]of input){if(abortEarly&&payload.issues.length!==seen){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.
aborted(payload,seen))break;seen=payload.issues.length}const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx),valueResult=def.valueType._zod.run({value,
issues:[]},ctx);keyResult instanceof Promise||valueResult instanceof Promise?proms.push(Promise.all([keyResult,valueResult]).then(([keyResult2,valueResult2])=>{
handleMapResult(keyResult2,valueResult2,payload,key,input,inst,ctx)})):handleMapResult(keyResult,valueResult,payload,key,input,inst,ctx)}return proms.length?Promise.
all(proms).then(()=>payload):payload},capSize(inst,mapSize)});function handleMapResult(keyResult,valueResult,final,key,input,inst,ctx){keyResult.issues.length&&
(_util_js__WEBPACK_IMPORTED_MODULE_2__.propertyKeyTypes.has(typeof key)?final.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.prefixIssues(key,keyResult.issues)):
final.issues.push({code:"invalid_key",origin:"map",input,inst,issues:keyResult.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.
$W()))})),valueResult.issues.length&&(_util_js__WEBPACK_IMPORTED_MODULE_2__.propertyKeyTypes.has(typeof key)?final.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_2__.
prefixIssues(key,valueResult.issues)):final.issues.push({origin:"map",code:"invalid_element",input,inst,key,issues:valueResult.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.
finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.$W()))})),final.value.set(keyResult.value,valueResult.value)}const $ZodSet=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodSet",(inst,def)=>{$ZodType.init(inst,def);const memo=_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{
const input=payload.value;if(!(input instanceof Set))return payload.issues.push({input,inst,expected:"set",code:"invalid_type"}),payload;const proms=[];payload.
value=memo?memo.alloc(inst,payload,new Set,ctx):new Set;const abortEarly=ctx?.abortEarly;let seen=payload.issues.length;for(const item of input){if(abortEarly&&
payload.issues.length!==seen){if(_util_js__WEBPACK_IMPORTED_MODULE_2__.aborted(payload,seen))break;seen=payload.issues.length}const result=def.valueType._zod.run(
{value:item,issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>handleSetResult(result2,payload))):handleSetResult(result,payload)}return proms.
length?Promise.all(proms).then(()=>payload):payload},capSize(inst,setSize)});function handleSetResult(result,final){result.issues.length&&final.issues.push(...result.
issues),final.value.add(result.value)}const $ZodEnum=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=_util_js__WEBPACK_IMPORTED_MODULE_2__.
getEnumValues(def.entries),valuesSet=new Set(values);inst._zod.values=valuesSet,_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"pattern",zod=>{const patternValues=_util_js__WEBPACK_IMPORTED_MODULE_2__.
getEnumValues(zod.def.entries).filter(k=>_util_js__WEBPACK_IMPORTED_MODULE_2__.propertyKeyTypes.has(typeof k));return new RegExp(patternValues.length?`^(${patternValues.
map(o=>_util_js__WEBPACK_IMPORTED_MODULE_2__.escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;
return valuesSet.has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$Zod\
Literal",(inst,def)=>{$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values,_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(
inst,"pattern",zod=>{const vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(o=>typeof o=="string"?_util_js__WEBPACK_IMPORTED_MODULE_2__.escapeRegex(
o):o?_util_js__WEBPACK_IMPORTED_MODULE_2__.escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}}),$ZodFile=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodFile",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return input instanceof File||payload.issues.push(
{expected:"file",code:"invalid_type",input,inst}),payload}}),$ZodTransform=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodTransform",(inst,def)=>{$ZodType.init(inst,
def),inst._zod.optin="optional",_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.
cV(inst.constructor.name);const _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).then(output2=>(payload.
value=output2,payload));if(_out instanceof Promise)throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;return payload.value=_out,payload}});function handleOptionalResult(payload,result){
return payload.value=result.issues.length?void 0:result.value,payload}const $ZodOptional=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodOptional",(inst,def)=>{$ZodType.
init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst.
_zod.optout="optional",_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>{const values=zod.def.innerType._zod.values;return values?new Set(
[...values,void 0]):void 0}),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?
new RegExp(`^(${_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(pattern.source)})?$`):void 0}),inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.
innerType._zod.optin!=="defaulted")return payload;const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.
then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.
values),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"pattern",zod=>zod.def.innerType._zod.pattern),inst._zod.parse=(payload,ctx)=>def.innerType.
_zod.run(payload,ctx)}),$ZodNullable=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optout",zod=>zod.def.innerType.
_zod.optout),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(
`^(${_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(pattern.source)}|null)$`):void 0}),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",
zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.value===null?payload:def.innerType.
_zod.run(payload,ctx)}),$ZodDefault=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(
payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;const result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?
result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(result,def)}});function handleDefaultResult(payload,def){return payload.value===void 0&&
(payload.value=def.defaultValue),payload}const $ZodPrefault=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodPrefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.
optin="defaulted",_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>(ctx.
direction==="backward"||payload.value===void 0&&(payload.value=def.defaultValue),def.innerType._zod.run(payload,ctx))}),$ZodNonOptional=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodNonOptional",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>{const v=zod.def.innerType.
_zod.values;return v?new Set([...v].filter(x=>x!==void 0)):void 0}),inst._zod.parse=(payload,ctx)=>{const result=def.innerType._zod.run(payload,ctx);return result instanceof
Promise?result.then(result2=>handleNonOptionalResult(result2,inst)):handleNonOptionalResult(result,inst)}});function handleNonOptionalResult(payload,inst){return!payload.
issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.value,inst}),payload}const $ZodSuccess=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodSuccess",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.
cV("ZodSuccess");const result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(result2=>(payload.value=result2.issues.length===0,
payload)):(payload.value=result.issues.length===0,payload)}});function handleCatchResult(payload,result,def,ctx){return result.issues.length?(payload.value=def.
catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>_util_js__WEBPACK_IMPORTED_MODULE_2__.finalizeIssue(iss,ctx,_core_js__WEBPACK_IMPORTED_MODULE_0__.
$W()))},input:payload.value}),payload):(payload.value=result.value,result.memo&&(payload.memo=!0),payload)}const $ZodCatch=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="d\
efaulted"?"defaulted":"optional"),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(
payload,ctx);const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleCatchResult(payload,
result2,def,ctx)):handleCatchResult(payload,result,def,ctx)}}),$ZodNaN=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodNaN",(inst,def)=>{$ZodType.init(inst,def),inst.
_zod.parse=(payload,_ctx)=>((typeof payload.value!="number"||!Number.isNaN(payload.value))&&payload.issues.push({input:payload.value,inst,expected:"nan",code:"i\
nvalid_type"}),payload)}),$ZodPipe=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin),
_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,
"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){const right=def.out._zod.run(payload,ctx);return right instanceof
Promise?right.then(right2=>handlePipeResult(right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}const left=def.in._zod.run(payload,ctx);return left instanceof
Promise?left.then(left2=>handlePipeResult(left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){return left.issues.
some(iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.run({value:left.value,issues:left.issues},ctx)}const $ZodCodec=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCodec",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values),_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout),
_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if((ctx.direction||"\
forward")==="forward"){const left=def.in._zod.run(payload,ctx);return left instanceof Promise?left.then(left2=>handleCodecAResult(left2,def,ctx)):handleCodecAResult(
left,def,ctx)}else{const right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handleCodecAResult(right2,def,ctx)):handleCodecAResult(
right,def,ctx)}}});function handleCodecAResult(result,def,ctx){if(result.issues.length)return result.aborted=!0,result;if((ctx.direction||"forward")==="forward"){
const transformed=def.transform(result.value,result);return transformed instanceof Promise?transformed.then(value=>handleCodecTxResult(result,value,def.out,ctx)):
handleCodecTxResult(result,transformed,def.out,ctx)}else{const transformed=def.reverseTransform(result.value,result);return transformed instanceof Promise?transformed.
then(value=>handleCodecTxResult(result,value,def.in,ctx)):handleCodecTxResult(result,transformed,def.in,ctx)}}function handleCodecTxResult(left,value,nextSchema,ctx){
return left.issues.length?(left.aborted=!0,left):nextSchema._zod.run({value,issues:left.issues},ctx)}const $ZodPreprocess=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodPreprocess",(inst,def)=>{$ZodPipe.init(inst,def)}),$ZodReadonly=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,
def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"propValues",zod=>zod.def.innerType._zod.propValues),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(
inst,"values",zod=>zod.def.innerType._zod.values),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.def.innerType?._zod?.optin),_util_js__WEBPACK_IMPORTED_MODULE_2__.
defineLazyInternal(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(
payload,ctx);const result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(handleReadonlyResult):handleReadonlyResult(result)}});
function handleReadonlyResult(payload){return payload.memo||(payload.value=Object.freeze(payload.value)),payload}function leafPattern(schema){const def=schema._zod.
def;let pattern=def.pattern,isInt=!!def.format?.includes("int"),minimum,maximum;for(const ch of def.checks??[]){const d=ch._zod.def;d.pattern&&(pattern=d.pattern),
isInt||(isInt=!!d.format?.includes("int"));const lo=d.minimum??d.length,hi=d.maximum??d.length;lo!==void 0&&(minimum===void 0||lo>minimum)&&(minimum=lo),hi!==void 0&&
(maximum===void 0||hi<maximum)&&(maximum=hi)}if(pattern)return pattern.source;if(minimum!==void 0&&maximum!==void 0&&minimum>maximum)return"(?!)";if(minimum!==void 0||
maximum!==void 0)return _regexes_js__WEBPACK_IMPORTED_MODULE_3__.string({minimum,maximum}).source;const own=schema._zod.pattern;return(isInt&&own===_regexes_js__WEBPACK_IMPORTED_MODULE_3__.
number?_regexes_js__WEBPACK_IMPORTED_MODULE_3__.integer:own)?.source}function partPattern(schema){const def=schema._zod.def,own=schema._zod.pattern?.source,inner=def.
innerType??schema._zod.innerType;if(inner){const before=inner._zod.pattern?.source,after=partPattern(inner);return own&&before&&after&&after!==before?own.replace(
_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(before),()=>_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(after)):own}if(def.options){const sources=def.options.
map(partPattern);if(sources.every(Boolean))return`^(${sources.map(s=>_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(s)).join("|")})$`}return leafPattern(schema)}
const $ZodTemplateLiteral=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodTemplateLiteral",(inst,def)=>{$ZodType.init(inst,def);const regexParts=[];for(const part of def.
parts)if(typeof part=="object"&&part!==null){const source=partPattern(part);if(!source)throw new Error(`Invalid template literal part, no pattern found: ${[...part.
_zod.traits].shift()}`);regexParts.push(_util_js__WEBPACK_IMPORTED_MODULE_2__.cleanRegex(source))}else if(part===null||_util_js__WEBPACK_IMPORTED_MODULE_2__.primitiveTypes.
has(typeof part))regexParts.push(_util_js__WEBPACK_IMPORTED_MODULE_2__.escapeRegex(`${part}`));else throw new Error(`Invalid template literal part: ${part}`);inst.
_zod.pattern=new RegExp(`^${regexParts.join("")}$`),inst._zod.parse=(payload,_ctx)=>typeof payload.value!="string"?(payload.issues.push({input:payload.value,inst,
expected:"string",code:"invalid_type"}),payload):(inst._zod.pattern.lastIndex=0,inst._zod.pattern.test(payload.value)||payload.issues.push({input:payload.value,
inst,code:"invalid_format",format:def.format??"template_literal",pattern:inst._zod.pattern.source}),payload)}),$ZodFunction=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodFunction",(inst,def)=>($ZodType.init(inst,def),Object.defineProperty(inst,"_def",{value:def}),inst._zod.def=def,inst.implement=func=>{if(typeof func!="f\
unction")throw new Error("implement() must be called with a function");return Object.defineProperty(function(...args){const parsedArgs=inst._def.input?(0,_parse_js__WEBPACK_IMPORTED_MODULE_6__.
qg)(inst._def.input,args):args,result=Reflect.apply(func,this,parsedArgs);return inst._def.output?(0,_parse_js__WEBPACK_IMPORTED_MODULE_6__.qg)(inst._def.output,
result):result},"_zod",{value:inst._zod,enumerable:!1})},inst.implementAsync=func=>{if(typeof func!="function")throw new Error("implementAsync() must be called \
with a function");return Object.defineProperty(async function(...args){const parsedArgs=inst._def.input?await(0,_parse_js__WEBPACK_IMPORTED_MODULE_6__.EJ)(inst.
_def.input,args):args,result=await Reflect.apply(func,this,parsedArgs);return inst._def.output?await(0,_parse_js__WEBPACK_IMPORTED_MODULE_6__.EJ)(inst._def.output,
result):result},"_zod",{value:inst._zod,enumerable:!1})},inst._zod.parse=(payload,_ctx)=>typeof payload.value!="function"?(payload.issues.push({code:"invalid_ty\
pe",expected:"function",input:payload.value,inst}),payload):(inst._def.output&&inst._def.output._zod.def.type==="promise"?payload.value=inst.implementAsync(payload.
value):payload.value=inst.implement(payload.value),payload),inst.input=(...args)=>{const F=inst.constructor;return Array.isArray(args[0])?new F({type:"function",
input:new $ZodTuple({type:"tuple",items:args[0],rest:args[1]}),output:inst._def.output}):new F({type:"function",input:args[0],output:inst._def.output})},inst.output=
output=>{const F=inst.constructor;return new F({type:"function",input:inst._def.input,output})},inst)),$ZodPromise=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$Zo\
dPromise",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>Promise.resolve(payload.value).then(inner=>def.innerType._zod.run({value:inner,issues:[]},
ctx))}),$ZodLazy=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodLazy",(inst,def)=>{$ZodType.init(inst,def),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazy(inst.
_zod,"innerType",()=>{const d=def;return d._cachedInner||(d._cachedInner=def.getter()),d._cachedInner}),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(
inst,"pattern",zod=>zod.innerType?._zod?.pattern),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"propValues",zod=>zod.innerType?._zod?.propValues),
_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(inst,"optin",zod=>zod.innerType?._zod?.optin??void 0),_util_js__WEBPACK_IMPORTED_MODULE_2__.defineLazyInternal(
inst,"optout",zod=>zod.innerType?._zod?.optout??void 0),inst._zod.parse=(payload,ctx)=>inst._zod.innerType._zod.run(payload,ctx)}),$ZodCustom=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCustom",(inst,def)=>{_checks_js__WEBPACK_IMPORTED_MODULE_4__.QP.init(inst,def),$ZodType.init(inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=
payload=>{const input=payload.value,r=def.fn(input);if(r instanceof Promise)return r.then(r2=>handleRefineResult(r2,payload,input,inst));handleRefineResult(r,payload,
input,inst)}});function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst.
_zod.def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_2__.issue(_iss))}}}),87509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lp:()=>processSchema,OA:()=>createToJSONSchemaMethod,Wb:()=>extractDefs,_S:()=>handleUnrepresentable,az:()=>initializeContext,
eh:()=>processSchema,jE:()=>finalize,uE:()=>createStandardJSONSchemaMethod});var _registries_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29396),_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54723);function assignProps(target,...sources){for(const source of sources)for(const key of Reflect.ownKeys(source))Object.prototype.propertyIsEnumerable.call(source,
key)&&(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.assignProp)(target,key,source[key]);return target}function initializeContext(params){let target=params?.target??"\
draft-2020-12";return target==="draft-4"&&(target="draft-04"),target==="draft-7"&&(target="draft-07"),{processors:params.processors??{},metadataRegistry:params?.
metadata??_registries_js__WEBPACK_IMPORTED_MODULE_1__.fd,target,unrepresentable:params?.unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:params?.cycles??"ref",reused:params?.reused??"inline",intersections:[],
deferred:[],external:params?.external??void 0}}function handleUnrepresentable(schema,ctx,json,params,message){const result=typeof ctx.unrepresentable=="function"?
ctx.unrepresentable({zodSchema:schema,path:params.path,message}):ctx.unrepresentable;if(result==="any")return!1;if(result===void 0||result==="throw")throw new Error(
message);return Object.assign(json,result),!0}function processSchema(schema,ctx,_params={path:[],schemaPath:[]}){var _a;const def=schema._zod.def,seen=ctx.seen.
get(schema);if(seen)return seen.count++,_params.schemaPath.includes(schema)&&(seen.cycle=_params.path),seen.schema;const result={schema:{},count:1,cycle:void 0,
path:_params.path};ctx.seen.set(schema,result),ctx.sharedDefsExtractedFor=void 0,ctx.sharedEmitDoneFor=void 0;const overrideSchema=schema._zod.toJSONSchema?.();
if(overrideSchema)result.schema=overrideSchema;else{const params={..._params,schemaPath:[..._params.schemaPath,schema],path:_params.path};if(schema._zod.processJSONSchema)
schema._zod.processJSONSchema(ctx,result.schema,params);else{const _json=result.schema,processor=ctx.processors[def.type];if(!processor)throw new Error(`[toJSON\
Schema]: Non-representable type encountered: ${def.type}`);processor(schema,ctx,_json,params)}const parent=schema._zod.parent;parent&&(result.ref||(result.ref=parent),
processSchema(parent,ctx,params),ctx.seen.get(parent).isParent=!0)}const meta=ctx.metadataRegistry.get(schema);return meta&&assignProps(result.schema,meta),ctx.
io==="input"&&isTransforming(schema)&&(delete result.schema.examples,delete result.schema.default),ctx.io==="input"&&"_prefault"in result.schema&&((_a=result.schema).
default??(_a.default=result.schema._prefault)),delete result.schema._prefault,ctx.seen.get(schema).schema}function encodeJSONPointerSegment(segment){return segment.
replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(ctx,schema){const root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schema. This is a \
bug in Zod.");if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return;const idToSchema=new Map;for(const entry of ctx.seen.entries()){const id=ctx.metadataRegistry.
get(entry[0])?.id;if(id){const existing=idToSchema.get(id);if(existing&&existing!==entry[0])throw new Error(`Duplicate schema id "${id}" detected during JSON Sc\
hema conversion. Two different schemas cannot share the same id when converted together.`);idToSchema.set(id,entry[0])}}const makeURI=entry=>{const defsSegment=ctx.
target==="draft-2020-12"?"$defs":"definitions";if(ctx.external){const externalId=ctx.external.registry.get(entry[0])?.id,uriGenerator=ctx.external.uri??(id2=>id2);
if(externalId)return{ref:uriGenerator(externalId)};const id=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`;return entry[1].defId=id,{defId:id,ref:`${uriGenerator(
"__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`}}const uriPrefix="#",defUriPrefix=`${uriPrefix}/${defsSegment}/`;if(entry[1]===root&&!entry[1].schema.
id)return{ref:uriPrefix};const defId=entry[1].schema.id??`__schema${ctx.counter++}`;return{defId,ref:defUriPrefix+encodeJSONPointerSegment(defId)}},extractToDef=entry=>{
if(entry[1].schema.$ref)return;const seen=entry[1],{ref,defId}=makeURI(entry);seen.def={...seen.schema},defId&&(seen.defId=defId);const schema2=seen.schema;for(const key in schema2)
delete schema2[key];schema2.$ref=ref};if(ctx.cycles==="throw")for(const entry of ctx.seen.entries()){const seen=entry[1];if(seen.cycle)throw new Error(`Cycle de\
tected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const entry of ctx.seen.entries()){const seen=entry[1];if(schema===entry[0]){
extractToDef(entry);continue}if(ctx.external){const ext=ctx.external.registry.get(entry[0])?.id;if(schema!==entry[0]&&ext){extractToDef(entry);continue}}if(ctx.
metadataRegistry.get(entry[0])?.id){extractToDef(entry);continue}if(seen.cycle){extractToDef(entry);continue}seen.count>1&&ctx.reused==="ref"&&extractToDef(entry)}
ctx.external&&(ctx.sharedDefsExtractedFor=ctx.external)}function compactTypeUnion(schema){const options=schema.anyOf;if(!Array.isArray(options)||options.length===
0||schema.type!==void 0)return;const types=[];for(const option of options){if(!option||typeof option!="object")return;compactTypeUnion(option);const keys=Object.
keys(option);if(keys.length!==1||keys[0]!=="type")return;const type=option.type;for(const member of Array.isArray(type)?type:[type]){if(typeof member!="string")
return;types.includes(member)||types.push(member)}}delete schema.anyOf,schema.type=types.length===1?types[0]:types}const FOLDABLE_KEYS=new Set(["type","properti\
es","required","additionalProperties"]),UNION_KEYS=["oneOf","anyOf"];function undeclaredConstraint(member){const extra=member.additionalProperties;return extra===
void 0||extra===!1||typeof extra!="object"||extra===null?null:Object.keys(extra).length?extra:null}function foldObjects(members){const objects=[];for(const member of members){
if(typeof member!="object"||member.type!=="object")return null;for(const key in member)if(!FOLDABLE_KEYS.has(key))return null;objects.push(member)}const properties={},
required=new Set;for(const object of objects){for(const key in object.properties){if(Object.prototype.hasOwnProperty.call(properties,key))continue;const parts=[];
for(const other of objects){const part=other.properties?.[key]??undeclaredConstraint(other);part!=null&&(parts.some(seen=>JSON.stringify(seen)===JSON.stringify(
part))||parts.push(part))}const merged=parts.length===1?parts[0]:foldObjects(parts)??{allOf:parts};(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.assignProp)(properties,
key,merged)}for(const key of object.required??[])required.add(key)}const folded={type:"object",properties};if(required.size&&(folded.required=[...required]),objects.
every(object=>object.additionalProperties===!1))folded.additionalProperties=!1;else{const constraints=[];for(const object of objects){const constraint=undeclaredConstraint(
object);constraint&&!constraints.some(seen=>JSON.stringify(seen)===JSON.stringify(constraint))&&constraints.push(constraint)}constraints.length===1?folded.additionalProperties=
constraints[0]:constraints.length>1&&(folded.additionalProperties={allOf:constraints})}return folded}function foldIntersection(json){const allOf=json.allOf;if(!Array.
isArray(allOf)||allOf.length<2)return;for(const key of FOLDABLE_KEYS)if(key in json)return;const unions=allOf.filter(m=>UNION_KEYS.some(k=>Array.isArray(m[k])));
let folded=null;if(!unions.length)folded=foldObjects(allOf);else{const union=unions[0],keyword=UNION_KEYS.find(k=>Array.isArray(union[k]));if(Object.keys(union).
length!==1)return;const rest=allOf.filter(m=>m!==union),branches=union[keyword].map(branch=>foldObjects([...rest,branch]));if(branches.some(b=>!b))return;folded=
{[keyword]:branches}}folded&&(delete json.allOf,assignProps(json,folded))}function finalize(ctx,schema){const root=ctx.seen.get(schema);if(!root)throw new Error(
"Unprocessed schema. This is a bug in Zod.");const flattenRef=zodSchema=>{const seen=ctx.seen.get(zodSchema);if(seen.ref===null)return;const schema2=seen.def??seen.
schema,_cached={...schema2},ref=seen.ref;if(seen.ref=null,ref){flattenRef(ref);const refSeen=ctx.seen.get(ref),refSchema=refSeen.schema;if(refSchema.$ref&&(ctx.
target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0")?(schema2.allOf=schema2.allOf??[],schema2.allOf.push(refSchema)):assignProps(schema2,refSchema),
assignProps(schema2,_cached),zodSchema._zod.parent===ref)for(const key in schema2)key==="$ref"||key==="allOf"||key in _cached||delete schema2[key];if(refSchema.
$ref&&refSeen.def)for(const key in schema2)key==="$ref"||key==="allOf"||key in refSeen.def&&JSON.stringify(schema2[key])===JSON.stringify(refSeen.def[key])&&delete schema2[key]}
const parent=zodSchema._zod.parent;if(parent&&parent!==ref){flattenRef(parent);const parentSeen=ctx.seen.get(parent);if(parentSeen?.schema.$ref&&(schema2.$ref=parentSeen.
schema.$ref,parentSeen.def))for(const key in schema2)key==="$ref"||key==="allOf"||key in parentSeen.def&&JSON.stringify(schema2[key])===JSON.stringify(parentSeen.
def[key])&&delete schema2[key]}ctx.override({zodSchema,jsonSchema:schema2,path:seen.path??[]})};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){for(const entry of[
...ctx.seen.entries()].reverse())flattenRef(entry[0]);if(ctx.target!=="openapi-3.0")for(const entry of ctx.seen.entries())compactTypeUnion(entry[1].def??entry[1].
schema);for(const rewrite of ctx.deferred)rewrite();if(ctx.intersections.length){const carriers=new Map;for(const seen of ctx.seen.values())for(const json of[seen.
schema,seen.def]){const allOf=json?.allOf;if(!Array.isArray(allOf))continue;const existing=carriers.get(allOf);existing?existing.push(json):carriers.set(allOf,[
json])}for(const allOf of ctx.intersections)for(const json of carriers.get(allOf)??[])foldIntersection(json)}}const result={};if(ctx.target==="draft-2020-12"?result.
$schema="https://json-schema.org/draft/2020-12/schema":ctx.target==="draft-07"?result.$schema="http://json-schema.org/draft-07/schema#":ctx.target==="draft-04"?
result.$schema="http://json-schema.org/draft-04/schema#":ctx.target,ctx.external?.uri){const id=ctx.external.registry.get(schema)?.id;if(!id)throw new Error("Sc\
hema is missing an `id` property");result.$id=ctx.external.uri(id)}assignProps(result,root.defId?root.schema:root.def??root.schema);const rootMetaId=ctx.metadataRegistry.
get(schema)?.id;rootMetaId!==void 0&&result.id===rootMetaId&&delete result.id;const defs=ctx.external?.defs??{};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external)
for(const entry of ctx.seen.entries()){const seen=entry[1];seen.def&&seen.defId&&(seen.def.id===seen.defId&&delete seen.def.id,(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.
assignProp)(defs,seen.defId,seen.def))}ctx.external&&(ctx.sharedEmitDoneFor=ctx.external),ctx.external||Object.keys(defs).length>0&&(ctx.target==="draft-2020-12"?
result.$defs=defs:result.definitions=defs);try{const finalized=JSON.parse(JSON.stringify(result));return Object.defineProperty(finalized,"~standard",{value:{...schema["\
~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema,"input",ctx.processors),output:createStandardJSONSchemaMethod(schema,"output",ctx.processors)}},
enumerable:!1,writable:!1}),finalized}catch{throw new Error("Error converting schema to JSON.")}}function isTransforming(_schema,_ctx){const ctx=_ctx??{seen:new Set};
if(ctx.seen.has(_schema))return!1;ctx.seen.add(_schema);const def=_schema._zod.def;if(def.type==="transform")return!0;if(def.type==="array")return isTransforming(
def.element,ctx);if(def.type==="set")return isTransforming(def.valueType,ctx);if(def.type==="lazy")return isTransforming(def.getter(),ctx);if(def.type==="promis\
e"||def.type==="optional"||def.type==="nonoptional"||def.type==="nullable"||def.type==="readonly"||def.type==="default"||def.type==="prefault"||def.type==="catc\
h")return isTransforming(def.innerType,ctx);if(def.type==="intersection")return isTransforming(def.left,ctx)||isTransforming(def.right,ctx);if(def.type==="recor\
d"||def.type==="map")return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx);if(def.type==="pipe")return _schema._zod.traits.has("$ZodCodec")?
!0:isTransforming(def.in,ctx)||isTransforming(def.out,ctx);if(def.type==="object"){for(const key in def.shape)if(isTransforming(def.shape[key],ctx))return!0;return!1}
if(def.type==="union"){for(const option of def.options)if(isTransforming(option,ctx))return!0;return!1}if(def.type==="tuple"){for(const item of def.items)if(isTransforming(
item,ctx))return!0;return!!(def.rest&&isTransforming(def.rest,ctx))}return!1}const createToJSONSchemaMethod=(schema,processors={})=>params=>{const ctx=initializeContext(
{...params,processors});return processSchema(schema,ctx),extractDefs(ctx,schema),finalize(ctx,schema)},createStandardJSONSchemaMethod=(schema,io,processors={})=>params=>{
const{libraryOptions,target}=params??{},ctx=initializeContext({...libraryOptions??{},target,io,processors});return processSchema(schema,ctx),extractDefs(ctx,schema),
finalize(ctx,schema)}}),54723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,
aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,
assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,cached:()=>cached,
captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone,cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,
constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,
esc:()=>esc,escapeRegex:()=>escapeRegex,explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,
getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,getSizableOrigin:()=>getSizableOrigin,
hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue,joinValues:()=>joinValues,
jsonStringifyReplacer:()=>jsonStringifyReplacer,members:()=>members,merge:()=>merge,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,
numKeys:()=>numKeys,objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,pick:()=>pick,
prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,randomString:()=>randomString,
rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,
toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});
var _core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532);function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){
return schema=>schema}function assertIs(_arg){}function assertNever(_x){throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){
const numericValues=Object.values(entries).filter(v=>typeof v=="number");return Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,
v])=>v)}function joinValues(array,separator="|"){return array.map(val=>stringifyPrimitive(val)).join(separator)}function jsonStringifyReplacer(_,value){return typeof value==
"bigint"?value.toString():value}class Cached{constructor(getter){this._getter=getter,this._value=void 0}get value(){const getter=this._getter;return getter!==void 0&&
(this._value=getter(),this._getter=void 0),this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return input==null}function cleanRegex(source){
const start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.length;return source.slice(start,end)}function floatSafeRemainder(val,step){
const ratio=val/step,roundedRatio=Math.round(ratio),tolerance=4*Number.EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-
roundedRatio}const EVALUATING=Symbol("evaluating");function defineLazy(object,key,getter){let value;Object.defineProperty(object,key,{get(){if(value!==EVALUATING)
return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object,key,{value:v})},configurable:!0})}function objectClone(obj){
return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp(target,prop,value){Object.defineProperty(target,prop,
{value,writable:!0,enumerable:!0,configurable:!0})}function rawShape(def){const desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.get.raw:
desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){Object.defineProperty(target,
key,{get(){const value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}function putProp(target,key,value){key in target?assignProp(
target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap){const raw=sourceShape(source);for(const key of keys){const desc=Object.getOwnPropertyDescriptor(
raw,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>{const value=source._zod.def.shape[key];return wrap?wrap(value,key):value}):putProp(target,key,wrap?
wrap(desc.value,key):desc.value))}}function mirrorProps(target,source){for(const key of Reflect.ownKeys(source)){const desc=Object.getOwnPropertyDescriptor(source,
key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):putProp(target,key,desc.value))}}function mergeDefs(...defs){const mergedDescriptors={};for(const def of defs){
const descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}function cloneDef(schema){
return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce((acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){
const keys=Object.keys(promisesObj),promises=keys.map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{const resolvedObj={};for(let i=0;i<keys.
length;i++)resolvedObj[keys[i]]=results[i];return resolvedObj})}function randomString(length=10){const chars="abcdefghijklmnopqrstuvwxyz";let str="";for(let i=0;i<
length;i++)str+=chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){return JSON.stringify(str)}function slugify(input){return input.toLowerCase().
trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};
function isObject(data){return typeof data=="object"&&data!==null&&!Array.isArray(data)}const allowsEval=cached(()=>{if(_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.
jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const F=Function;return new F(""),!0}catch{return!1}});function isPlainObject(o){
if(isObject(o)===!1)return!1;const ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;const prot=ctor.prototype;return!(isObject(prot)===!1||
Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?
new Map(o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;for(const key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;
return keyCount}const getParsedType=data=>{const t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.
isNaN(data)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.
isArray(data)?"array":data===null?"null":data.then&&typeof data.then=="function"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof
Map?"map":typeof Set<"u"&&data instanceof Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(
`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undef\
ined"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.
def);return(!def||params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){const params=_params;if(!params)return{};if(typeof params=="string")
return{error:()=>params};if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=
params.message}return delete params.message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function createTransparentProxy(getter){let target;
return new Proxy({},{get(_,prop,receiver){return target??(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=
getter()),Reflect.set(target,prop,value,receiver)},has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){return target??
(target=getter()),Reflect.deleteProperty(target,prop)},ownKeys(_){return target??(target=getter()),Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??
(target=getter()),Reflect.getOwnPropertyDescriptor(target,prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,
prop,descriptor)}})}function stringifyPrimitive(value){return typeof value=="bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:`${value}`}function optionalKeys(shape){
return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}const NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(schema,mask){
const currDef=schema._zod.def,checks=currDef.checks;if(checks&&checks.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");
const newShape={};return mirrorShape(newShape,schema,maskedKeys(schema,mask)),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){
const raw=sourceShape(schema),keys=[];for(const key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable)throw new Error(`Unrecogn\
ized key: "${String(key)}"`);mask[key]&&keys.push(key)}return keys}function omit(schema,mask){const currDef=schema._zod.def,checks=currDef.checks;if(checks&&checks.
length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema)).filter(key=>!omitted.has(key))),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema,shape){
if(!isPlainObject(shape))throw new Error("Invalid input to extend: expected a plain object");const checks=schema._zod.def.checks;if(checks&&checks.length>0){const existingShape=sourceShape(
schema);for(const key of Reflect.ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("Cannot overwrite keys on object \
schemas containing refinements. Use `.safeExtend()` instead.")}return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){
const newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}function safeExtend(schema,shape){
if(!isPlainObject(shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,
shape)}))}function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(a.
_zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const newShape={};mirrorShape(
newShape,a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));const def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){
return b._zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema,mask,name="partial"){const checks=schema._zod.def.
checks;if(checks&&checks.length>0)throw new Error(`.${name}() cannot be used on object schemas containing refinements`);const selected=mask?new Set(maskedKeys(schema,
mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2(
{type:"optional",innerType:value}))),clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){const selected=mask?
new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),(value,key)=>selected&&!selected.has(
key)?value:new Class2({type:"nonoptional",innerType:value})),clone(schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{
var _a;return(_a=iss).path??(_a.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.message}function sizeCaps(defChecks){
const caps=[];for(const ch of defChecks??[]){const d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;const max=d.maximum??d.length??d.size;max>=0&&
caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a;for(let i=start;i<issues.length;i++)(_a=issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){
var _a;const traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a=iss).schema??(_a.schema=iss.inst):iss.schema=iss.inst);const schemaError=iss.
schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(
iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(config.localeError?.(iss))??"Invalid input",full={};for(const k of Object.
keys(iss))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&
(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof Set?"set":input instanceof Map?"map":input instanceof File?"file":"unknown"}
const highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){const units=str.length;if(!highSurrogate.test(str))return units;let count=units;for(let i=0;i<
units-1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count--,i++);return count}function getLengthableOrigin(input){return Array.
isArray(input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){const t=typeof data;switch(t){case"number":return Number.isNaN(data)?
"nan":"number";case"object":{if(data===null)return"null";if(Array.isArray(data))return"array";const obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&
"constructor"in obj&&obj.constructor)return obj.constructor.name}}return t}function issue(...args){const[iss,input,inst]=args;return typeof iss=="string"?{message:iss,
code:"custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base64){
const binaryString=atob(base64),bytes=new Uint8Array(binaryString.length);for(let i=0;i<binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}
function uint8ArrayToBase64(bytes){let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}function base64urlToUint8Array(base64url){
const base64=base64url.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat((4-base64.length%4)%4);return base64ToUint8Array(base64+padding)}function uint8ArrayToBase64url(bytes){
return uint8ArrayToBase64(bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){const cleanHex=hex.replace(/^0x/,"");if(cleanHex.
length%2!==0)throw new Error("Invalid hex string length");const bytes=new Uint8Array(cleanHex.length/2);for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(
cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}class Class{constructor(..._args){}}
function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):
defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),
value}function hide(inst,key,value){return own(inst,key,value,!1)}function derived(computes,table){for(const key in computes){const compute=computes[key];Object.
defineProperty(table,key,{configurable:!0,enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table}function defineBound(proto,key,fn){
Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){
const proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}let installing,broke=!1;const breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(inst,key,compute){
const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=inst._zod,Object.defineProperty(proto,
key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);const outer=broke;broke=!1;try{const value=compute(this);return broke?delete this[key]:Object.
defineProperty(this,key,{configurable:!0,writable:!0,value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.
defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){const proto=claim(inst,key);proto&&Object.defineProperty(
proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.defineProperty(this,key,desc),desc.value=make(this),
Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}const CONSTANT_CATCH="\
~constantCatch";function constantCatch(value){const fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}}),56406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>version});const version={major:4,minor:6,patch:7}}),30252:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>__WEBPACK_DEFAULT_EXPORT__});var _core_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54723);const error=()=>{
const Sizable={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},
map:{unit:"entries",verb:"to have"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"email address",url:"UR\
L",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"\
credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};function getTypeName(type,input){return type==="number"&&typeof input==
"number"&&!Number.isFinite(input)?String(input):TypeDictionary[type]??type}return issue=>{switch(issue.code){case"invalid_type":{const expected=getTypeName(issue.
expected),receivedType=_core_util_js__WEBPACK_IMPORTED_MODULE_0__.parsedType(issue.input),received=getTypeName(receivedType,issue.input);return`Invalid input: e\
xpected ${expected}, received ${received}`}case"invalid_value":return issue.values.length===1?`Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.
stringifyPrimitive(issue.values[0])}`:`Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.joinValues(issue.values,"|")}`;case"too_big":{
const adj=issue.exact?"exactly ":issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Too big: expected ${issue.origin??"value"} to have ${adj}${issue.
maximum.toString()} ${sizing.unit??"elements"}`:`Too big: expected ${issue.origin??"value"} to be ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
exact?"exactly ":issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()}\
 ${sizing.unit}`:`Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="\
starts_with"?`Invalid string: must start with "${_issue.prefix}"`:_issue.format==="ends_with"?`Invalid string: must end with "${_issue.suffix}"`:_issue.format===
"includes"?`Invalid string: must include "${_issue.includes}"`:_issue.format==="regex"?`Invalid string: must match pattern ${_issue.pattern}`:`Invalid ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${issue.divisor}`;case"unrecognized_keys":return`Unrecognized key${issue.
keys.length>1?"s":""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.joinValues(issue.keys,", ")}`;case"invalid_key":return`Invalid key in ${issue.origin}`;case"\
invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`Invalid discriminator value. Expected ${issue.options.map(o=>`'${o}'`).
join(" | ")}`:issue.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${issue.origin}`;default:
return"Invalid input"}}};function __WEBPACK_DEFAULT_EXPORT__(){return{localeError:error()}}})};

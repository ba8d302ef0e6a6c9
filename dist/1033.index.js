"use strict";exports.id=1033,exports.ids=[1033],exports.modules={51033:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{$brand:()=>core._e,$input:()=>registries.nP,$output:()=>registries.UY,INVALID:()=>INVALID,NEVER:()=>core.
tm,TimePrecision:()=>api.So,ZodAny:()=>classic_schemas.ZodAny,ZodArray:()=>classic_schemas.ZodArray,ZodBase64:()=>classic_schemas.ZodBase64,ZodBase64URL:()=>classic_schemas.
ZodBase64URL,ZodBigInt:()=>classic_schemas.ZodBigInt,ZodBigIntFormat:()=>classic_schemas.ZodBigIntFormat,ZodBoolean:()=>classic_schemas.ZodBoolean,ZodCIDRv4:()=>classic_schemas.
ZodCIDRv4,ZodCIDRv6:()=>classic_schemas.ZodCIDRv6,ZodCUID:()=>classic_schemas.ZodCUID,ZodCUID2:()=>classic_schemas.ZodCUID2,ZodCatch:()=>classic_schemas.ZodCatch,
ZodCodec:()=>classic_schemas.ZodCodec,ZodCompileAsyncError:()=>ZodCompileAsyncError,ZodCompileUnsupportedError:()=>ZodCompileUnsupportedError,ZodCreditCard:()=>classic_schemas.
ZodCreditCard,ZodCustom:()=>classic_schemas.ZodCustom,ZodCustomStringFormat:()=>classic_schemas.ZodCustomStringFormat,ZodDate:()=>classic_schemas.ZodDate,ZodDefault:()=>classic_schemas.
ZodDefault,ZodDiscriminatedUnion:()=>classic_schemas.ZodDiscriminatedUnion,ZodE164:()=>classic_schemas.ZodE164,ZodEmail:()=>classic_schemas.ZodEmail,ZodEmoji:()=>classic_schemas.
ZodEmoji,ZodEnum:()=>classic_schemas.ZodEnum,ZodError:()=>classic_errors.G,ZodExactOptional:()=>classic_schemas.ZodExactOptional,ZodFile:()=>classic_schemas.ZodFile,
ZodFirstPartyTypeKind:()=>ZodFirstPartyTypeKind,ZodFunction:()=>classic_schemas.ZodFunction,ZodGUID:()=>classic_schemas.ZodGUID,ZodIBAN:()=>classic_schemas.ZodIBAN,
ZodIPv4:()=>classic_schemas.ZodIPv4,ZodIPv6:()=>classic_schemas.ZodIPv6,ZodISODate:()=>classic_schemas.ZodISODate,ZodISODateTime:()=>classic_schemas.ZodISODateTime,
ZodISODuration:()=>classic_schemas.ZodISODuration,ZodISOTime:()=>classic_schemas.ZodISOTime,ZodInstanceOf:()=>classic_schemas.ZodInstanceOf,ZodIntersection:()=>classic_schemas.
ZodIntersection,ZodIssueCode:()=>ZodIssueCode,ZodJWT:()=>classic_schemas.ZodJWT,ZodKSUID:()=>classic_schemas.ZodKSUID,ZodLazy:()=>classic_schemas.ZodLazy,ZodLiteral:()=>classic_schemas.
ZodLiteral,ZodMAC:()=>classic_schemas.ZodMAC,ZodMap:()=>classic_schemas.ZodMap,ZodNaN:()=>classic_schemas.ZodNaN,ZodNanoID:()=>classic_schemas.ZodNanoID,ZodNever:()=>classic_schemas.
ZodNever,ZodNonOptional:()=>classic_schemas.ZodNonOptional,ZodNull:()=>classic_schemas.ZodNull,ZodNullable:()=>classic_schemas.ZodNullable,ZodNumber:()=>classic_schemas.
ZodNumber,ZodNumberFormat:()=>classic_schemas.ZodNumberFormat,ZodObject:()=>classic_schemas.ZodObject,ZodOptional:()=>classic_schemas.ZodOptional,ZodPipe:()=>classic_schemas.
ZodPipe,ZodPrefault:()=>classic_schemas.ZodPrefault,ZodPreprocess:()=>classic_schemas.ZodPreprocess,ZodPromise:()=>classic_schemas.ZodPromise,ZodReadonly:()=>classic_schemas.
ZodReadonly,ZodRealError:()=>classic_errors.g,ZodRecord:()=>classic_schemas.ZodRecord,ZodSet:()=>classic_schemas.ZodSet,ZodString:()=>classic_schemas.ZodString,
ZodStringFormat:()=>classic_schemas.ZodStringFormat,ZodSuccess:()=>classic_schemas.ZodSuccess,ZodSymbol:()=>classic_schemas.ZodSymbol,ZodTemplateLiteral:()=>classic_schemas.
ZodTemplateLiteral,ZodTransform:()=>classic_schemas.ZodTransform,ZodTuple:()=>classic_schemas.ZodTuple,ZodType:()=>classic_schemas.ZodType,ZodULID:()=>classic_schemas.
ZodULID,ZodURL:()=>classic_schemas.ZodURL,ZodUUID:()=>classic_schemas.ZodUUID,ZodUndefined:()=>classic_schemas.ZodUndefined,ZodUnion:()=>classic_schemas.ZodUnion,
ZodUnknown:()=>classic_schemas.ZodUnknown,ZodVoid:()=>classic_schemas.ZodVoid,ZodXID:()=>classic_schemas.ZodXID,ZodXor:()=>classic_schemas.ZodXor,_ZodString:()=>classic_schemas.
_ZodString,_default:()=>classic_schemas._default,_function:()=>classic_schemas._function,any:()=>classic_schemas.any,array:()=>classic_schemas.array,base64:()=>classic_schemas.
base64,base64url:()=>classic_schemas.base64url,bigint:()=>classic_schemas.bigint,boolean:()=>classic_schemas.boolean,catch:()=>classic_schemas.catch,check:()=>classic_schemas.
check,cidrv4:()=>classic_schemas.cidrv4,cidrv6:()=>classic_schemas.cidrv6,clone:()=>util.clone,codec:()=>classic_schemas.codec,coerce:()=>coerce_namespaceObject,
compile:()=>compile,config:()=>core.$W,core:()=>core_namespaceObject,creditCard:()=>classic_schemas.creditCard,cuid:()=>classic_schemas.cuid,cuid2:()=>classic_schemas.
cuid2,currencyCode:()=>classic_schemas.currencyCode,custom:()=>classic_schemas.custom,date:()=>classic_schemas.date,decode:()=>classic_parse.D4,decodeAsync:()=>classic_parse.
Re,deepPartial:()=>deepPartial,describe:()=>classic_schemas.describe,discriminatedUnion:()=>classic_schemas.discriminatedUnion,e164:()=>classic_schemas.e164,email:()=>classic_schemas.
email,emoji:()=>classic_schemas.emoji,encode:()=>classic_parse.lF,encodeAsync:()=>classic_parse.X$,endsWith:()=>api.ER,enum:()=>classic_schemas.enum,exactOptional:()=>classic_schemas.
exactOptional,file:()=>classic_schemas.file,flattenError:()=>errors.JM,float32:()=>classic_schemas.float32,float64:()=>classic_schemas.float64,formatError:()=>errors.
Wk,fromJSONSchema:()=>fromJSONSchema,function:()=>classic_schemas.function,getDiscriminatedOption:()=>schemas.IB,getErrorMap:()=>getErrorMap,globalRegistry:()=>registries.
fd,gt:()=>api.Tx,gte:()=>api.qm,guid:()=>classic_schemas.guid,hash:()=>classic_schemas.hash,hex:()=>classic_schemas.hex,hostname:()=>classic_schemas.hostname,httpUrl:()=>classic_schemas.
httpUrl,iban:()=>classic_schemas.iban,includes:()=>api.dR,input:()=>input,instanceof:()=>classic_schemas.instanceof,int:()=>classic_schemas.int,int32:()=>classic_schemas.
int32,int64:()=>classic_schemas.int64,intersection:()=>classic_schemas.intersection,invertCodec:()=>classic_schemas.invertCodec,ipv4:()=>classic_schemas.ipv4,ipv6:()=>classic_schemas.
ipv6,iso:()=>iso_namespaceObject,json:()=>classic_schemas.json,jwt:()=>classic_schemas.jwt,keyof:()=>classic_schemas.keyof,ksuid:()=>classic_schemas.ksuid,lazy:()=>classic_schemas.
lazy,length:()=>api.YA,literal:()=>classic_schemas.literal,locales:()=>locales_namespaceObject,looseObject:()=>classic_schemas.looseObject,looseRecord:()=>classic_schemas.
looseRecord,lowercase:()=>api.hH,lt:()=>api.Au,lte:()=>api.Zm,mac:()=>classic_schemas.mac,map:()=>classic_schemas.map,maxLength:()=>api.Eb,maxSize:()=>api.vL,memoizer:()=>memoizer.
x3,meta:()=>classic_schemas.meta,mime:()=>api.GZ,minLength:()=>api.m9,minSize:()=>api.Nd,multipleOf:()=>api.Hi,nan:()=>classic_schemas.nan,nanoid:()=>classic_schemas.
nanoid,nativeEnum:()=>classic_schemas.nativeEnum,negative:()=>api.bR,never:()=>classic_schemas.never,nonnegative:()=>api.UI,nonoptional:()=>classic_schemas.nonoptional,
nonpositive:()=>api.ej,normalize:()=>api.lo,null:()=>classic_schemas.null,nullable:()=>classic_schemas.nullable,nullish:()=>classic_schemas.nullish,number:()=>classic_schemas.
number,object:()=>classic_schemas.object,optional:()=>classic_schemas.optional,output:()=>output,overwrite:()=>api.bS,parse:()=>classic_parse.qg,parseAsync:()=>classic_parse.
EJ,partialRecord:()=>classic_schemas.partialRecord,pipe:()=>classic_schemas.pipe,positive:()=>api.NC,prefault:()=>classic_schemas.prefault,preprocess:()=>classic_schemas.
preprocess,prettifyError:()=>errors.S1,promise:()=>classic_schemas.promise,properties:()=>api.T2,property:()=>api.Jf,readonly:()=>classic_schemas.readonly,record:()=>classic_schemas.
record,refine:()=>classic_schemas.refine,regex:()=>api.Fk,regexes:()=>regexes,registry:()=>registries.u5,safeDecode:()=>classic_parse.ex,safeDecodeAsync:()=>classic_parse.
yR,safeEncode:()=>classic_parse.wy,safeEncodeAsync:()=>classic_parse.EM,safeParse:()=>classic_parse.xL,safeParseAsync:()=>classic_parse.bp,set:()=>classic_schemas.
set,setErrorMap:()=>setErrorMap,size:()=>api.d$,slugify:()=>api.TL,startsWith:()=>api.$S,strictObject:()=>classic_schemas.strictObject,string:()=>classic_schemas.
string,stringFormat:()=>classic_schemas.stringFormat,stringbool:()=>classic_schemas.stringbool,success:()=>classic_schemas.success,superRefine:()=>classic_schemas.
superRefine,symbol:()=>classic_schemas.symbol,templateLiteral:()=>classic_schemas.templateLiteral,toJSONSchema:()=>json_schema_processors.bl,toLowerCase:()=>api.
Il,toUpperCase:()=>api.xY,toZod:()=>util.toZod,transform:()=>classic_schemas.transform,treeifyError:()=>errors.ZC,trim:()=>api.WN,tuple:()=>classic_schemas.tuple,
uint32:()=>classic_schemas.uint32,uint64:()=>classic_schemas.uint64,ulid:()=>classic_schemas.ulid,undefined:()=>classic_schemas.undefined,union:()=>classic_schemas.
union,unknown:()=>classic_schemas.unknown,uppercase:()=>api.qF,url:()=>classic_schemas.url,util:()=>util,uuid:()=>classic_schemas.uuid,uuidv4:()=>classic_schemas.
uuidv4,uuidv6:()=>classic_schemas.uuidv6,uuidv7:()=>classic_schemas.uuidv7,validate:()=>classic_parse.tf,validateAsync:()=>classic_parse.F0,void:()=>classic_schemas.
void,withParser:()=>withParser,xid:()=>classic_schemas.xid,xor:()=>classic_schemas.xor});var locales_namespaceObject={};__webpack_require__.r(locales_namespaceObject),
__webpack_require__.d(locales_namespaceObject,{ar:()=>ar,az:()=>az,be:()=>be,bg:()=>bg,bn:()=>bn,ca:()=>ca,ckb:()=>ckb,cs:()=>cs,da:()=>da,de:()=>de,el:()=>el,en:()=>en.
A,eo:()=>eo,es:()=>es,fa:()=>fa,fi:()=>fi,fr:()=>fr,frCA:()=>fr_CA,gu:()=>gu,he:()=>he,hi:()=>hi,hr:()=>hr,hu:()=>hu,hy:()=>hy,id:()=>id,is:()=>is,it:()=>it,ja:()=>ja,
ka:()=>ka,kh:()=>kh,km:()=>km,kn:()=>kn,ko:()=>ko,lt:()=>lt,mk:()=>mk,ms:()=>ms,ne:()=>ne,nl:()=>nl,nn:()=>nn,no:()=>no,ota:()=>ota,pl:()=>pl,ps:()=>ps,pt:()=>pt,
ptBR:()=>pt_BR,ro:()=>ro,ru:()=>ru,sk:()=>sk,sl:()=>sl,sv:()=>sv,ta:()=>ta,tg:()=>tg,th:()=>th,tk:()=>tk,tr:()=>tr,ua:()=>ua,uk:()=>uk,ur:()=>ur,uz:()=>uz,vi:()=>vi,
yo:()=>yo,zhCN:()=>zh_CN,zhTW:()=>zh_TW});var json_schema_namespaceObject={};__webpack_require__.r(json_schema_namespaceObject);var core_namespaceObject={};__webpack_require__.
r(core_namespaceObject),__webpack_require__.d(core_namespaceObject,{$ZodAny:()=>schemas.Gb,$ZodArray:()=>schemas.$p,$ZodAsyncError:()=>core.GT,$ZodBase64:()=>schemas.
Dq,$ZodBase64URL:()=>schemas.CQ,$ZodBigInt:()=>schemas.BN,$ZodBigIntFormat:()=>schemas.IT,$ZodBoolean:()=>schemas.sF,$ZodCIDRv4:()=>schemas.CI,$ZodCIDRv6:()=>schemas.
Cn,$ZodCUID:()=>schemas.bl,$ZodCUID2:()=>schemas.Zu,$ZodCatch:()=>schemas.t$,$ZodCheck:()=>checks.QP,$ZodCheckBigIntFormat:()=>checks.uE,$ZodCheckEndsWith:()=>checks.
E6,$ZodCheckGreaterThan:()=>checks.J_,$ZodCheckIncludes:()=>checks.Tt,$ZodCheckLengthEquals:()=>checks.RM,$ZodCheckLessThan:()=>checks.sm,$ZodCheckLowerCase:()=>checks.
NI,$ZodCheckMaxLength:()=>checks.Yk,$ZodCheckMaxSize:()=>checks.j2,$ZodCheckMimeType:()=>checks.sj,$ZodCheckMinLength:()=>checks.Kk,$ZodCheckMinSize:()=>checks.
PH,$ZodCheckMultipleOf:()=>checks.Jk,$ZodCheckNumberFormat:()=>checks.KH,$ZodCheckOverwrite:()=>checks.v$,$ZodCheckProperties:()=>checks.nJ,$ZodCheckProperty:()=>checks.
XF,$ZodCheckRegex:()=>checks.DG,$ZodCheckSizeEquals:()=>checks.e2,$ZodCheckStartsWith:()=>checks.J,$ZodCheckStringFormat:()=>checks.ql,$ZodCheckUpperCase:()=>checks.
kH,$ZodCodec:()=>schemas.YY,$ZodCreditCard:()=>schemas.ZZ,$ZodCustom:()=>schemas.b0,$ZodCustomStringFormat:()=>schemas.ZQ,$ZodCyclicError:()=>memoizer.H0,$ZodDate:()=>schemas.
o5,$ZodDefault:()=>schemas.rv,$ZodDiscriminatedUnion:()=>schemas.P0,$ZodE164:()=>schemas.Oy,$ZodEmail:()=>schemas.qG,$ZodEmoji:()=>schemas.cG,$ZodEncodeError:()=>core.
cV,$ZodEnum:()=>schemas.VO,$ZodError:()=>errors.a$,$ZodExactOptional:()=>schemas.RL,$ZodFile:()=>schemas.CT,$ZodFunction:()=>schemas._A,$ZodGUID:()=>schemas.Zc,
$ZodIBAN:()=>schemas.ew,$ZodIPv4:()=>schemas.Lc,$ZodIPv6:()=>schemas.Zy,$ZodISODate:()=>schemas.v1,$ZodISODateTime:()=>schemas.Ko,$ZodISODuration:()=>schemas.$N,
$ZodISOTime:()=>schemas.Ax,$ZodIntersection:()=>schemas.LJ,$ZodJWT:()=>schemas.h8,$ZodKSUID:()=>schemas.GY,$ZodLazy:()=>schemas.kU,$ZodLiteral:()=>schemas.nu,$ZodMAC:()=>schemas.
rO,$ZodMap:()=>schemas.eb,$ZodNaN:()=>schemas.zP,$ZodNanoID:()=>schemas.Py,$ZodNever:()=>schemas.Um,$ZodNonOptional:()=>schemas.N$,$ZodNull:()=>schemas.x8,$ZodNullable:()=>schemas.
qc,$ZodNumber:()=>schemas.vz,$ZodNumberFormat:()=>schemas.I,$ZodObject:()=>schemas.L8,$ZodObjectJIT:()=>schemas.w,$ZodOptional:()=>schemas.ig,$ZodPipe:()=>schemas.
_m,$ZodPrefault:()=>schemas.VF,$ZodPreprocess:()=>schemas.KX,$ZodPromise:()=>schemas.hA,$ZodReadonly:()=>schemas.Sb,$ZodRealError:()=>errors.Kd,$ZodRecord:()=>schemas.
h,$ZodRegistry:()=>registries.rs,$ZodSet:()=>schemas.Oi,$ZodString:()=>schemas.$v,$ZodStringFormat:()=>schemas.EY,$ZodSuccess:()=>schemas.Dw,$ZodSymbol:()=>schemas.
U5,$ZodTemplateLiteral:()=>schemas.d,$ZodTransform:()=>schemas.Wc,$ZodTuple:()=>schemas.G3,$ZodType:()=>schemas.W4,$ZodULID:()=>schemas.g5,$ZodURL:()=>schemas.VY,
$ZodUUID:()=>schemas.Zn,$ZodUndefined:()=>schemas.Mv,$ZodUnion:()=>schemas.cu,$ZodUnknown:()=>schemas.GP,$ZodVoid:()=>schemas.WH,$ZodXID:()=>schemas.TF,$ZodXor:()=>schemas.
pm,$brand:()=>core._e,$constructor:()=>core.xI,$input:()=>registries.nP,$output:()=>registries.UY,Doc:()=>core_doc.J,INVALID:()=>INVALID,JSONSchema:()=>json_schema_namespaceObject,
JSONSchemaGenerator:()=>JSONSchemaGenerator,NEVER:()=>core.tm,TimePrecision:()=>api.So,URL_BAD_FORMAT:()=>schemas.Ix,URL_UNPARSEABLE:()=>schemas.bc,ZodCompileAsyncError:()=>ZodCompileAsyncError,
ZodCompileUnsupportedError:()=>ZodCompileUnsupportedError,_any:()=>api.KA,_array:()=>api.dZ,_base64:()=>api.rt,_base64url:()=>api.cU,_bigint:()=>api.z$,_boolean:()=>api.
_L,_catch:()=>api.nb,_check:()=>api.ST,_cidrv4:()=>api.Uy,_cidrv6:()=>api.gP,_coercedBigint:()=>api.St,_coercedBoolean:()=>api.dN,_coercedDate:()=>api.B4,_coercedNumber:()=>api.
qG,_coercedString:()=>api.K_,_creditCard:()=>api.vN,_cuid:()=>api.fs,_cuid2:()=>api.Bj,_custom:()=>api.FO,_date:()=>api.YY,_decode:()=>parse.e2,_decodeAsync:()=>parse.
or,_default:()=>api.Rv,_discriminatedUnion:()=>api.FG,_e164:()=>api.KB,_email:()=>api.Mu,_emoji:()=>api.aC,_encode:()=>parse.Mv,_encodeAsync:()=>parse.GW,_endsWith:()=>api.
ER,_enum:()=>api.$8,_file:()=>api.K2,_float32:()=>api.HL,_float64:()=>api.g6,_gt:()=>api.Tx,_gte:()=>api.qm,_guid:()=>api.tB,_iban:()=>api.aZ,_includes:()=>api.
dR,_int:()=>api.LK,_int32:()=>api.sw,_int64:()=>api.Jg,_intersection:()=>api.tj,_ipv4:()=>api.Ny,_ipv6:()=>api.$O,_isoDate:()=>api.db,_isoDateTime:()=>api.G1,_isoDuration:()=>api.
f2,_isoTime:()=>api.Kn,_jwt:()=>api.rk,_ksuid:()=>api._z,_lazy:()=>api.kx,_length:()=>api.YA,_literal:()=>api.rn,_lowercase:()=>api.hH,_lt:()=>api.Au,_lte:()=>api.
Zm,_mac:()=>api.R8,_map:()=>api.rF,_max:()=>api.Yv,_maxLength:()=>api.Eb,_maxSize:()=>api.vL,_mime:()=>api.GZ,_min:()=>api.Q_,_minLength:()=>api.m9,_minSize:()=>api.
Nd,_multipleOf:()=>api.Hi,_nan:()=>api.L4,_nanoid:()=>api.Dl,_nativeEnum:()=>api.Un,_negative:()=>api.bR,_never:()=>api.G8,_nonnegative:()=>api.UI,_nonoptional:()=>api.
v$,_nonpositive:()=>api.ej,_normalize:()=>api.lo,_null:()=>api.jw,_nullable:()=>api.jS,_number:()=>api.F7,_optional:()=>api.oI,_overwrite:()=>api.bS,_parse:()=>parse.
Tj,_parseAsync:()=>parse.Rb,_pipe:()=>api.yz,_positive:()=>api.NC,_promise:()=>api.Z$,_properties:()=>api.T2,_property:()=>api.Jf,_readonly:()=>api.CM,_record:()=>api.
Bb,_refine:()=>api.fU,_regex:()=>api.Fk,_safeDecode:()=>parse.VS,_safeDecodeAsync:()=>parse.R3,_safeEncode:()=>parse.rh,_safeEncodeAsync:()=>parse.v_,_safeParse:()=>parse.
Od,_safeParseAsync:()=>parse.wG,_set:()=>api.QC,_size:()=>api.d$,_slugify:()=>api.TL,_startsWith:()=>api.$S,_string:()=>api.Rl,_stringFormat:()=>api.Af,_stringbool:()=>api.
fI,_success:()=>api.P7,_superRefine:()=>api.MB,_symbol:()=>api.W7,_templateLiteral:()=>api.Bt,_toLowerCase:()=>api.Il,_toUpperCase:()=>api.xY,_transform:()=>api.
MQ,_trim:()=>api.WN,_tuple:()=>api.gt,_uint32:()=>api.P,_uint64:()=>api.ii,_ulid:()=>api.Ct,_undefined:()=>api.E4,_union:()=>api.h8,_unknown:()=>api.em,_uppercase:()=>api.
qF,_url:()=>api.Fn,_uuid:()=>api.Be,_uuidv4:()=>api.nA,_uuidv6:()=>api.pY,_uuidv7:()=>api.wA,_void:()=>api.OC,_xid:()=>api.Pw,_xor:()=>api.f0,base64Charset:()=>schemas.
cq,base64urlCharset:()=>schemas.xE,canParseURL:()=>schemas.L$,clone:()=>schemas.o8,compile:()=>compile,compileFn:()=>compileFn,config:()=>core.$W,createStandardJSONSchemaMethod:()=>to_json_schema.
uE,createToJSONSchemaMethod:()=>to_json_schema.OA,decode:()=>parse.D4,decodeAsync:()=>parse.Re,describe:()=>api.q0,encode:()=>parse.lF,encodeAsync:()=>parse.X$,
extractDefs:()=>to_json_schema.Wb,finalize:()=>to_json_schema.jE,flattenError:()=>errors.JM,formatError:()=>errors.Wk,getDiscriminatedOption:()=>schemas.IB,globalConfig:()=>core.
cr,globalRegistry:()=>registries.fd,handleUnrepresentable:()=>to_json_schema._S,initializeContext:()=>to_json_schema.az,isBackEdge:()=>memoizer.TE,isRecursiveSchema:()=>memoizer.
Kw,isValidBase64:()=>schemas.UY,isValidBase64URL:()=>schemas.tV,isValidCIDRv6:()=>schemas.Xe,isValidCreditCard:()=>schemas.uv,isValidIBAN:()=>schemas.DT,isValidIPv6:()=>schemas.
SW,isValidJWT:()=>schemas.c2,locales:()=>locales_namespaceObject,memoizer:()=>memoizer.x3,mergeValues:()=>schemas.D3,meta:()=>api.mI,parse:()=>parse.qg,parseAsync:()=>parse.
EJ,parseURLObject:()=>schemas.y5,prettifyError:()=>errors.S1,process:()=>to_json_schema.eh,processSchema:()=>to_json_schema.Lp,regexes:()=>regexes,registry:()=>registries.
u5,safeDecode:()=>parse.ex,safeDecodeAsync:()=>parse.yR,safeEncode:()=>parse.wy,safeEncodeAsync:()=>parse.EM,safeParse:()=>parse.xL,safeParseAsync:()=>parse.bp,
standardProps:()=>schemas.YK,stripTabAndNewline:()=>schemas.NH,toDotPath:()=>errors.sR,toJSONSchema:()=>json_schema_processors.bl,toZod:()=>util.toZod,treeifyError:()=>errors.
ZC,urlHostnameOk:()=>schemas.bL,urlProtocolOk:()=>schemas.Yf,util:()=>util,validate:()=>parse.tf,validateAsync:()=>parse.F0,validateURL:()=>schemas.qU,version:()=>versions.
r,withParser:()=>withParser});var checks_namespaceObject={};__webpack_require__.r(checks_namespaceObject),__webpack_require__.d(checks_namespaceObject,{endsWith:()=>api.
ER,gt:()=>api.Tx,gte:()=>api.qm,includes:()=>api.dR,length:()=>api.YA,lowercase:()=>api.hH,lt:()=>api.Au,lte:()=>api.Zm,maxLength:()=>api.Eb,maxSize:()=>api.vL,
mime:()=>api.GZ,minLength:()=>api.m9,minSize:()=>api.Nd,multipleOf:()=>api.Hi,negative:()=>api.bR,nonnegative:()=>api.UI,nonpositive:()=>api.ej,normalize:()=>api.
lo,overwrite:()=>api.bS,positive:()=>api.NC,properties:()=>api.T2,property:()=>api.Jf,regex:()=>api.Fk,size:()=>api.d$,slugify:()=>api.TL,startsWith:()=>api.$S,
toLowerCase:()=>api.Il,toUpperCase:()=>api.xY,trim:()=>api.WN,uppercase:()=>api.qF});var iso_namespaceObject={};__webpack_require__.r(iso_namespaceObject),__webpack_require__.
d(iso_namespaceObject,{ZodISODate:()=>classic_schemas.ZodISODate,ZodISODateTime:()=>classic_schemas.ZodISODateTime,ZodISODuration:()=>classic_schemas.ZodISODuration,
ZodISOTime:()=>classic_schemas.ZodISOTime,date:()=>date,datetime:()=>datetime,duration:()=>duration,time:()=>time});var coerce_namespaceObject={};__webpack_require__.
r(coerce_namespaceObject),__webpack_require__.d(coerce_namespaceObject,{bigint:()=>bigint,boolean:()=>coerce_boolean,date:()=>coerce_date,number:()=>number,string:()=>string});
var core=__webpack_require__(88532),parse=__webpack_require__(4196),errors=__webpack_require__(37428),schemas=__webpack_require__(85591),memoizer=__webpack_require__(
17925),checks=__webpack_require__(44890),versions=__webpack_require__(56406),util=__webpack_require__(54723),regexes=__webpack_require__(23908);const error=()=>{
const Sizable={string:{unit:"\u062D\u0631\u0641",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},file:{unit:"\u0628\u0627\u064A\u062A",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},
array:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},set:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},
map:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u0645\u062F\u062E\u0644",email:"\u0628\u0631\u064A\u062F \u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",url:"\u0631\u0627\u0628\u0637",emoji:"\u0625\u064A\u0645\u0648\u062C\u064A",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u064A\u062E \u0648\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\
\u0631 ISO",date:"\u062A\u0627\u0631\u064A\u062E \u0628\u0645\u0639\u064A\u0627\u0631 ISO",time:"\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",duration:"\
\u0645\u062F\u0629 \u0628\u0645\u0639\u064A\u0627\u0631 ISO",ipv4:"\u0639\u0646\u0648\u0627\u0646 IPv4",ipv6:"\u0639\u0646\u0648\u0627\u0646 IPv6",mac:"\u0639\u0646\u0648\u0627\u0646 MA\
C",cidrv4:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv4",cidrv6:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv6",
base64:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64-encoded",base64url:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64url-encoded",
json_string:"\u0646\u064E\u0635 \u0639\u0644\u0649 \u0647\u064A\u0626\u0629 JSON",e164:"\u0631\u0642\u0645 \u0647\u0627\u062A\u0641 \u0628\u0645\u0639\u064A\u0627\u0631 E.164",
credit_card:"\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062A\u0645\u0627\u0646",currency_code:"\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",
iban:"IBAN",jwt:"JWT",template_literal:"\u0645\u062F\u062E\u0644"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u0645\u062F\u062E\
\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 instanceof ${issue.expected}\
\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${received}`:`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${expected}\
\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${received}`}case"invalid_value":return issue.values.length===1?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \
\u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${util.stringifyPrimitive(issue.values[0])}`:`\u0627\u062E\u062A\u064A\u0627\u0631 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062A\u0648\u0642\u0639 \u0627\u0646\u062A\u0642\u0627\u0621 \u0623\u062D\u062F \u0647\u0630\u0647 \u0627\u0644\u062E\u064A\u0627\u0631\u0627\u062A: ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${issue.
origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${adj} ${issue.maximum.toString()} ${sizing.unit??"\u0639\u0646\u0635\u0631"}`:`\u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${issue.
origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${issue.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${adj}\
 ${issue.minimum.toString()} ${sizing.unit}`:`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${issue.
origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?
`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0628\u062F\u0623 \u0628\u0640 "${issue.prefix}"`:
_issue.format==="ends_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0646\u062A\u0647\u064A \u0628\u0640 "${_issue.
suffix}"`:_issue.format==="includes"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u062A\u0636\u0645\u0651\u064E\u0646 "${_issue.
includes}"`:_issue.format==="regex"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${_issue.
pattern}`:`${FormatDictionary[_issue.format]??issue.format} \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644`}case"not_multiple_of":return`\u0631\u0642\u0645 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\
\u0646 \u064A\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062A ${issue.divisor}`;case"unrecognized_keys":return`\u0645\u0639\u0631\u0641${issue.
keys.length>1?"\u0627\u062A":""} \u063A\u0631\u064A\u0628${issue.keys.length>1?"\u0629":""}: ${util.joinValues(issue.keys,"\u060C ")}`;case"invalid_key":return`\
\u0645\u0639\u0631\u0641 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${issue.origin}`;case"invalid_union":return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644";case"\
invalid_element":return`\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${issue.origin}`;default:return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644"}}};
function ar(){return{localeError:error()}}const az_error=()=>{const Sizable={string:{unit:"simvol",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},
array:{unit:"element",verb:"olmal\u0131d\u0131r"},set:{unit:"element",verb:"olmal\u0131d\u0131r"},map:{unit:"element",verb:"olmal\u0131d\u0131r"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",
ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded st\
ring",json_string:"JSON string",e164:"E.164 number",credit_card:"kredit kart\u0131 n\xF6mr\u0259si",currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n instanceof ${issue.
expected}, daxil olan ${received}`:`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${expected}, daxil olan ${received}`}case"invalid_value":return issue.
values.length===1?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${util.stringifyPrimitive(issue.values[0])}`:`Yanl\u0131\u015F se\xE7im: a\u015Fa\u011F\u0131dak\u0131lardan biri ol\
mal\u0131d\u0131r: ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\xC7ox b\xF6y\
\xFCk: g\xF6zl\u0259nil\u0259n ${issue.origin??"d\u0259y\u0259r"} ${adj}${issue.maximum.toString()} ${sizing.unit??"element"}`:`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${issue.
origin??"d\u0259y\u0259r"} ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\
\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${issue.origin}\
 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Yanl\u0131\u015F m\u0259tn: "${_issue.prefix}\
" il\u0259 ba\u015Flamal\u0131d\u0131r`:_issue.format==="ends_with"?`Yanl\u0131\u015F m\u0259tn: "${_issue.suffix}" il\u0259 bitm\u0259lidir`:_issue.format==="i\
ncludes"?`Yanl\u0131\u015F m\u0259tn: "${_issue.includes}" daxil olmal\u0131d\u0131r`:_issue.format==="regex"?`Yanl\u0131\u015F m\u0259tn: ${_issue.pattern} \u015Fab\
lonuna uy\u011Fun olmal\u0131d\u0131r`:`Yanl\u0131\u015F ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Yanl\u0131\u015F \u0259d\u0259d: ${issue.
divisor} il\u0259 b\xF6l\xFCn\u0259 bil\u0259n olmal\u0131d\u0131r`;case"unrecognized_keys":return`Tan\u0131nmayan a\xE7ar${issue.keys.length>1?"lar":""}: ${util.
joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} daxilind\u0259 yanl\u0131\u015F a\xE7ar`;case"invalid_union":return"Yanl\u0131\u015F d\u0259y\u0259r";case"\
invalid_element":return`${issue.origin} daxilind\u0259 yanl\u0131\u015F d\u0259y\u0259r`;default:return"Yanl\u0131\u015F d\u0259y\u0259r"}}};function az(){return{
localeError:az_error()}}function getBelarusianPlural(count,one,few,many){const absCount=Math.abs(count),lastDigit=absCount%10,lastTwoDigits=absCount%100;return lastTwoDigits>=
11&&lastTwoDigits<=19?many:lastDigit===1?one:lastDigit>=2&&lastDigit<=4?few:many}const be_error=()=>{const Sizable={string:{unit:{one:"\u0441\u0456\u043C\u0432\u0430\u043B",
few:"\u0441\u0456\u043C\u0432\u0430\u043B\u044B",many:"\u0441\u0456\u043C\u0432\u0430\u043B\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},array:{unit:{one:"\u044D\u043B\u0435\
\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},
set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},
verb:"\u043C\u0435\u0446\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\
\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u044B",many:"\u0431\u0430\u0439\u0442\u0430\u045E"},
verb:"\u043C\u0435\u0446\u044C"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0443\u0432\u043E\u0434",email:"email \
\u0430\u0434\u0440\u0430\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"\
cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",date:"ISO \u0434\u0430\u0442\u0430",time:"\
ISO \u0447\u0430\u0441",duration:"ISO \u043F\u0440\u0430\u0446\u044F\u0433\u043B\u0430\u0441\u0446\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0430\u0441",ipv6:"IPv6 \
\u0430\u0434\u0440\u0430\u0441",mac:"MAC \u0430\u0434\u0440\u0430\u0441",cidrv4:"IPv4 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",
base64:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64",base64url:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64url",
json_string:"JSON \u0440\u0430\u0434\u043E\u043A",e164:"\u043D\u0443\u043C\u0430\u0440 E.164",credit_card:"\u043D\u0443\u043C\u0430\u0440 \u043A\u0440\u044D\u0434\u044B\u0442\u043D\u0430\u0439 \u043A\u0430\u0440\u0442\u044B",
currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0443\u0432\u043E\u0434"},TypeDictionary={nan:"\
NaN",number:"\u043B\u0456\u043A",array:"\u043C\u0430\u0441\u0456\u045E"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u041D\u044F\u043F\
\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F instanceof ${issue.expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${received}`:
`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F ${expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${received}`}case"\
invalid_value":return issue.values.length===1?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F ${util.
stringifyPrimitive(issue.values[0])}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0432\u0430\u0440\u044B\u044F\u043D\u0442: \u0447\u0430\u043A\u0430\u045E\u0441\u044F \u0430\u0434\u0437\u0456\u043D \u0437 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);if(sizing){const maxValue=Number(issue.maximum),
unit=getBelarusianPlural(maxValue,sizing.unit.one,sizing.unit.few,sizing.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${sizing.verb} ${adj}${issue.maximum.toString()} ${unit}`}
return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${adj}${issue.maximum.toString()}`}case"\
too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);if(sizing){const minValue=Number(issue.minimum),unit=getBelarusianPlural(minValue,
sizing.unit.one,sizing.unit.few,sizing.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${issue.
origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${sizing.verb} ${adj}${issue.minimum.toString()} ${unit}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${issue.
origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u043F\u0430\u0447\u044B\u043D\u0430\u0446\u0446\u0430 \u0437 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u0430\u043A\u0430\u043D\u0447\u0432\u0430\u0446\u0446\u0430 \u043D\u0430 "${_issue.
suffix}"`:_issue.format==="includes"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u043C\u044F\u0448\u0447\u0430\u0446\u044C "${_issue.
includes}"`:_issue.format==="regex"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0430\u0434\u043F\u0430\u0432\u044F\u0434\u0430\u0446\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${_issue.
pattern}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u041D\u044F\u043F\
\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043B\u0456\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0431\u044B\u0446\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${issue.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u0430\u0437\u043D\u0430\u043D\u044B ${issue.keys.length>1?"\u043A\u043B\u044E\u0447\u044B":
"\u043A\u043B\u044E\u0447"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043A\u043B\u044E\u0447 \u0443 ${issue.
origin}`;case"invalid_union":return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434";case"invalid_element":return`\u041D\u044F\
\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u0430\u0435 \u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435 \u045E ${issue.origin}`;default:return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B\
 \u045E\u0432\u043E\u0434"}}};function be(){return{localeError:be_error()}}const bg_error=()=>{const Sizable={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",
verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},file:{unit:"\u0431\u0430\u0439\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},
array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",
verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0432\u0445\u043E\u0434",email:"\u0438\u043C\u0435\u0439\u043B \u0430\u0434\u0440\u0435\u0441",
url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0436\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"U\
LID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"\
ISO \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",
mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",
base64:"base64-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",base64url:"base64url-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",
json_string:"JSON \u043D\u0438\u0437",e164:"E.164 \u043D\u043E\u043C\u0435\u0440",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0430",
currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u043E\u0434"},TypeDictionary={
nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u041D\u0435\u0432\
\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D instanceof ${issue.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${received}`:
`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${received}`}case"\
invalid_value":return issue.values.length===1?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${util.
stringifyPrimitive(issue.values[0])}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u043E\u043F\u0446\u0438\u044F: \u043E\u0447\u0430\u043A\u0432\u0430\u043D\u043E \u0435\u0434\u043D\u043E \u043E\u0442 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${issue.
origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${adj}${issue.maximum.toString()} ${sizing.unit??
"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430"}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${issue.
origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0431\u044A\u0434\u0435 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${issue.
origin} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${issue.
origin} \u0434\u0430 \u0431\u044A\u0434\u0435 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;if(_issue.format==="starts_with")return`\
\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u0432\u0430 \u0441 "${_issue.
prefix}"`;if(_issue.format==="ends_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044A\u0440\u0448\u0432\u0430 \u0441 "${_issue.
suffix}"`;if(_issue.format==="includes")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0432\u043A\u043B\u044E\u0447\u0432\u0430 "${_issue.
includes}"`;if(_issue.format==="regex")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441 ${_issue.
pattern}`;let invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D";return _issue.format==="emoji"&&(invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),
_issue.format==="datetime"&&(invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),_issue.format==="date"&&(invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),
_issue.format==="time"&&(invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),_issue.format==="duration"&&(invalid_adj="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),
`${invalid_adj} ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E \u0447\u0438\u0441\u043B\u043E: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043A\u0440\u0430\u0442\u043D\u043E \u043D\u0430 ${issue.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0442${issue.keys.length>1?"\u0438":""} \u043A\u043B\u044E\u0447${issue.
keys.length>1?"\u043E\u0432\u0435":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043A\u043B\u044E\u0447 \u0432 ${issue.
origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434";case"invalid_element":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u0441\u0442\u043E\u0439\
\u043D\u043E\u0441\u0442 \u0432 ${issue.origin}`;default:return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434"}}};function bg(){
return{localeError:bg_error()}}const bn_error=()=>{const Sizable={string:{unit:"\u0985\u0995\u09CD\u09B7\u09B0",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},
file:{unit:"\u09AC\u09BE\u0987\u099F",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},array:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},
set:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},map:{unit:"\u098F\u09A8\u09CD\u099F\u09CD\u09B0\u09BF",verb:"\
\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0987\u09A8\u09AA\u09C1\u099F",
email:"\u0987\u09AE\u09C7\u0987\u09B2 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",url:"URL",emoji:"\u0987\u09AE\u09CB\u099C\u09BF",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u09A4\u09BE\u09B0\u09BF\u0996 \u0993 \u09B8\u09AE\u09AF\u09BC",
date:"ISO \u09A4\u09BE\u09B0\u09BF\u0996",time:"ISO \u09B8\u09AE\u09AF\u09BC",duration:"ISO \u09B8\u09AE\u09AF\u09BC\u0995\u09BE\u09B2",ipv4:"IPv4 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",
ipv6:"IPv6 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",mac:"MAC \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",cidrv4:"IPv4 \u09B0\u09C7\u099E\u09CD\u099C",cidrv6:"IPv6 \u09B0\u09C7\u099E\u09CD\u099C",
base64:"base64-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",base64url:"base64url-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",
json_string:"JSON \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",e164:"E.164 \u09A8\u09AE\u09CD\u09AC\u09B0",credit_card:"\u0995\u09CD\u09B0\u09C7\u09A1\u09BF\u099F \u0995\u09BE\u09B0\u09CD\u09A1 \u09A8\u09AE\u09CD\u09AC\u09B0",
currency_code:"\u09AE\u09C1\u09A6\u09CD\u09B0\u09BE \u0995\u09CB\u09A1",iban:"IBAN",jwt:"JWT",template_literal:"\u0987\u09A8\u09AA\u09C1\u099F"},TypeDictionary={
nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.
input),received=TypeDictionary[receivedType]??receivedType;return`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${expected}\
, \u09AA\u09CD\u09B0\u09BE\u09AA\u09CD\u09A4 ${received}`}case"invalid_value":return issue.values.length===1?`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${util.
stringifyPrimitive(issue.values[0])}`:`\u0985\u09AC\u09C8\u09A7 \u0985\u09AA\u09B6\u09A8: ${util.joinValues(issue.values," | ")} \u098F\u09B0 \u09AE\u09A7\u09CD\u09AF\u09C7 \u098F\u0995\u099F\u09BF \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4`;case"\
too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${issue.origin??"\u09AE\u09BE\u09A8"}\
 ${adj}${issue.maximum.toString()} ${sizing.unit??"\u098F\u09B2\u09BF\u09AE\u09C7\u09A8\u09CD\u099F"} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${issue.
origin??"\u09AE\u09BE\u09A8"} ${adj}${issue.maximum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(
issue.origin);return sizing?`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:
`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${issue.origin} ${adj}${issue.minimum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"invalid_format":{const _issue=issue;
return _issue.format==="starts_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${_issue.prefix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C1\u09B0\u09C1 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:
_issue.format==="ends_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${_issue.suffix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C7\u09B7 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:
_issue.format==="includes"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${_issue.includes}" \u0985\u09A8\u09CD\u09A4\u09B0\u09CD\u09AD\u09C1\u0995\u09CD\u09A4 \u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7`:
_issue.format==="regex"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: ${_issue.pattern} \u09AA\u09CD\u09AF\u09BE\u099F\u09BE\u09B0\u09CD\u09A8 \u09AE\u09BF\u09B2\u09A4\u09C7 \u09B9\u09AC\u09C7`:
`\u0985\u09AC\u09C8\u09A7 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u0985\u09AC\u09C8\u09A7 \u09A8\u09AE\u09CD\u09AC\u09B0: ${issue.
divisor} \u098F\u09B0 \u0997\u09C1\u09A3\u09BF\u09A4\u0995 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`;case"unrecognized_keys":return`\u0985\u099A\u09C7\u09A8\u09BE \u0995\u09C0${issue.
keys.length>1?"\u0997\u09C1\u09B2\u09CB":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u0995\u09C0`;case"\
invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`\u0985\u09AC\u09C8\u09A7 \u09A1\u09BF\u09B8\u0995\u09CD\u09B0\u09BF\u09AE\u09BF\u09A8\u09C7\u099F\u09B0 \u09AE\u09BE\u09A8\u0964 \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F";case"invalid_element":return`${issue.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u09AE\u09BE\u09A8`;default:
return"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F"}}};function bn(){return{localeError:bn_error()}}const ca_error=()=>{const Sizable={string:{unit:"\
car\xE0cters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"elements",verb:"contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elem\
ents",verb:"contenir"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"entrada",email:"adre\xE7a electr\xF2nica",url:"UR\
L",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
data i hora ISO",date:"data ISO",time:"hora ISO",duration:"durada ISO",ipv4:"adre\xE7a IPv4",ipv6:"adre\xE7a IPv6",mac:"adre\xE7a MAC",cidrv4:"rang IPv4",cidrv6:"\
rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada en base64url",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero \
de targeta de cr\xE8dit",currency_code:"codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.
code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`Tipus inv\xE0lid: s'esperava instanceof ${issue.expected}, s'ha rebut ${received}`:`Tipus inv\xE0lid: s'esperava ${expected}\
, s'ha rebut ${received}`}case"invalid_value":return issue.values.length===1?`Valor inv\xE0lid: s'esperava ${util.stringifyPrimitive(issue.values[0])}`:`Opci\xF3 i\
nv\xE0lida: s'esperava una de ${util.joinValues(issue.values," o ")}`;case"too_big":{const adj=issue.inclusive?"com a m\xE0xim":"menys de",sizing=getSizing(issue.
origin);return sizing?`Massa gran: s'esperava que ${issue.origin??"el valor"} contingu\xE9s ${adj} ${issue.maximum.toString()} ${sizing.unit??"elements"}`:`Mass\
a gran: s'esperava que ${issue.origin??"el valor"} fos ${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?"com a m\xEDnim":"m\xE9s de",
sizing=getSizing(issue.origin);return sizing?`Massa petit: s'esperava que ${issue.origin} contingu\xE9s ${adj} ${issue.minimum.toString()} ${sizing.unit}`:`Mass\
a petit: s'esperava que ${issue.origin} fos ${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`F\
ormat inv\xE0lid: ha de comen\xE7ar amb "${_issue.prefix}"`:_issue.format==="ends_with"?`Format inv\xE0lid: ha d'acabar amb "${_issue.suffix}"`:_issue.format===
"includes"?`Format inv\xE0lid: ha d'incloure "${_issue.includes}"`:_issue.format==="regex"?`Format inv\xE0lid: ha de coincidir amb el patr\xF3 ${_issue.pattern}`:
`Format inv\xE0lid per a ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`N\xFAmero inv\xE0lid: ha de ser m\xFAltiple de ${issue.divisor}`;case"\
unrecognized_keys":return`Clau${issue.keys.length>1?"s":""} no reconeguda${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\
Clau inv\xE0lida a ${issue.origin}`;case"invalid_union":return"Entrada inv\xE0lida";case"invalid_element":return`Element inv\xE0lid a ${issue.origin}`;default:return"\
Entrada inv\xE0lida"}}};function ca(){return{localeError:ca_error()}}const ckb_error=()=>{const Sizable={string:{unit:"\u067E\u06CC\u062A",verb:"\u0628\u06CE\u062A"},
file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u0628\u06CE\u062A"},array:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},set:{unit:"\u062F\u0627\u0646\u06D5",
verb:"\u0628\u06CE\u062A"},map:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"regex",email:"\u0626\u06CC\u0645\u06D5\u06CC\u06B5",url:"\u0628\u06D5\u0633\u062A\u06D5\u0631 (URL)",emoji:"\u0626\u06CC\u0645\u06C6\u062C\u06CC",uuid:"U\
UID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0695\u06CE\u06A9\u06D5\u0648\u062A \u0648 \u06A9\u0627\u062A",
date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",time:"\u06A9\u0627\u062A",duration:"\u0645\u0627\u0648\u06D5",ipv4:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv4",
ipv6:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv6",mac:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC MAC",cidrv4:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv4",
cidrv6:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv6",base64:"\u062F\u06D5\u0642\u06CC base64",base64url:"\u062F\u06D5\u0642\u06CC base64url",json_string:"\u062F\u06D5\u0642\u06CC JSO\
N",e164:"\u0698\u0645\u0627\u0631\u06D5\u06CC E.164",credit_card:"\u0698\u0645\u0627\u0631\u06D5\u06CC \u06A9\u0627\u0631\u062A\u06CC \u06A9\u0631\u06CE\u062F\u06CC\u062A",
currency_code:"\u06A9\u06C6\u062F\u06CC \u062F\u0631\u0627\u0648",iban:"IBAN",jwt:"JWT",template_literal:"\u062A\u06CE\u06A9\u0631\u062F\u06D5"},TypeDictionary={
nan:"NaN",string:"\u0646\u0648\u0648\u0633\u06CC\u0646",number:"\u0698\u0645\u0627\u0631\u06D5",boolean:"boolean",array:"array",object:"object",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",
integer:"\u0698\u0645\u0627\u0631\u06D5",float:"\u0698\u0645\u0627\u0631\u06D5",null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"u\
nknown",promise:"promise",void:"void",never:"never",map:"map",set:"set"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType,postfix=["\u0627","\u0648","\u06C6","\u0648\u0648",
"\u06D5","\u06CC","\u06CE"].some(p=>received.endsWith(p))?"\u06CC\u06D5":"\u06D5",isEnglish=/^[a-zA-Z]+$/.test(received);return receivedType==="null"||receivedType===
"undefined"?"\u062F\u0627\u0648\u0627\u06A9\u0631\u0627\u0648\u06D5":`\u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${expected}\
 \u0628\u06CE\u062A\u060C \u0628\u06D5\u06B5\u0627\u0645 ${received}${isEnglish?"":postfix}`}case"invalid_value":return issue.values.length===1?`\u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0648\u0633\u062A\
\u06D5: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${util.stringifyPrimitive(issue.values[0])} \u0628\u06CE\u062A`:`\u0647\u06D5\u06B5\u0628\u0698\u0627\u0631\u062F\
\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 \u06CC\u06D5\u06A9\u06CE\u06A9 \u0628\u06CE\u062A \u0644\u06D5 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const sizing=getSizing(issue.origin);return sizing?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${issue.
maximum.toString()} ${sizing.unit} ${sizing.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${issue.
maximum.toString()} \u0628\u06CE\u062A`}case"too_small":{const sizing=getSizing(issue.origin);return sizing?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${issue.
minimum.toString()} ${sizing.unit} ${sizing.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${issue.
minimum.toString()} \u0628\u06CE\u062A`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u062F\u06D5\u0633\u062A\u067E\u06CE\u0628\u06A9\u0627\u062A \u0628\u06D5 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u06A9\u06C6\u062A\u0627\u06CC\u06CC\u0628\u06CE\u062A \u0628\u06D5 "${_issue.
suffix}"`:_issue.format==="includes"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 "${_issue.
includes}" \u0644\u06D5\u062E\u06C6\u0628\u06AF\u0631\u06CE\u062A`:_issue.format==="regex"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0644\u06D5\u06AF\u06D5\u06B5 \u067E\u0627\u062A\u06CE\u0631\u0646\u06CC ${_issue.
pattern} \u0628\u06AF\u0648\u0646\u062C\u06CE\u062A`:`\u0628\u06D5\u0647\u0627\u06CC ${FormatDictionary[_issue.format]??issue.format} \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`}case"\
not_multiple_of":return`\u0698\u0645\u0627\u0631\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u062F\u06D5\u0628\u06CE\u062A \u0686\u06D5\u0646\u062F \u0647\u06CE\u0646\u062F\u06D5 \u0628\u06CE\u062A \u0628\u06C6 ${issue.
divisor}`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648: ${util.joinValues(issue.keys,", ")}`;case"\
invalid_key":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A \u0644\u06D5 ${issue.origin}`;case"invalid_union":return issue.options&&
Array.isArray(issue.options)&&issue.options.length>0?`\u0628\u06D5\u0647\u0627\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06D5\u06CC\u06D5. \u0628\u06D5\u0647\u0627\u06CC \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648: ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u06CC\u06D5\u06A9\u06AF\u0631\u062A\u0646\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A";case"invalid_element":return`${issue.
origin} \u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`;default:return"\u062A\u06CE\u06A9\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A"}}};
function ckb(){return{localeError:ckb_error()}}const cs_error=()=>{const Sizable={string:{unit:"znak\u016F",verb:"m\xEDt"},file:{unit:"bajt\u016F",verb:"m\xEDt"},
array:{unit:"prvk\u016F",verb:"m\xEDt"},set:{unit:"prvk\u016F",verb:"m\xEDt"},map:{unit:"prvk\u016F",verb:"m\xEDt"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"regul\xE1rn\xED v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"datum a \u010Das ve form\xE1tu ISO",date:"datum ve form\xE1tu ISO",time:"\
\u010Das ve form\xE1tu ISO",duration:"doba trv\xE1n\xED ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"\
\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64",base64url:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64url",json_string:"\u0159et\u011Bzec ve form\xE1tu \
JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditn\xED karty",currency_code:"k\xF3d m\u011Bny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},
TypeDictionary={nan:"NaN",number:"\u010D\xEDslo",string:"\u0159et\u011Bzec",function:"funkce",array:"pole"};return issue=>{switch(issue.code){case"invalid_type":{
const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.
test(issue.expected)?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no instanceof ${issue.expected}, obdr\u017Eeno ${received}`:`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${expected}\
, obdr\u017Eeno ${received}`}case"invalid_value":return issue.values.length===1?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${util.stringifyPrimitive(issue.values[0])}`:
`Neplatn\xE1 mo\u017Enost: o\u010Dek\xE1v\xE1na jedna z hodnot ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(
issue.origin);return sizing?`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${issue.origin??"hodnota"} mus\xED m\xEDt ${adj}${issue.maximum.toString()} ${sizing.unit??
"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${issue.origin??"hodnota"} mus\xED b\xFDt ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${issue.origin??"hodnota"} mus\xED m\xEDt ${adj}${issue.
minimum.toString()} ${sizing.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${issue.origin??"hodnota"} mus\xED b\xFDt ${adj}${issue.minimum.toString()}`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED za\u010D\xEDnat na "${_issue.prefix}"`:_issue.format===
"ends_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED kon\u010Dit na "${_issue.suffix}"`:_issue.format==="includes"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED obsahovat "${_issue.
includes}"`:_issue.format==="regex"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED odpov\xEDdat vzoru ${_issue.pattern}`:`Neplatn\xFD form\xE1t ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED b\xFDt n\xE1sobkem ${issue.divisor}`;case"unrecognized_keys":return`Nezn\
\xE1m\xE9 kl\xED\u010De: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xED\u010D v ${issue.origin}`;case"invalid_union":return"Ne\
platn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${issue.origin}`;default:return"Neplatn\xFD vstup"}}};function cs(){return{localeError:cs_error()}}
const da_error=()=>{const Sizable={string:{unit:"tegn",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"indeholdt"},set:{unit:"eleme\
nter",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"\
e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO dato- og klokkesl\xE6t",date:"ISO-dato",time:"ISO-klokkesl\xE6t",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-a\
dresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet streng",json_string:"JSON-streng",e164:"E.164-numm\
er",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN",string:"streng",number:"\
tal",boolean:"boolean",array:"liste",object:"objekt",set:"s\xE6t",file:"fil"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ugy\
ldigt input: forventede instanceof ${issue.expected}, fik ${received}`:`Ugyldigt input: forventede ${expected}, fik ${received}`}case"invalid_value":return issue.
values.length===1?`Ugyldig v\xE6rdi: forventede ${util.stringifyPrimitive(issue.values[0])}`:`Ugyldigt valg: forventede en af f\xF8lgende ${util.joinValues(issue.
values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin),origin=TypeDictionary[issue.origin]??issue.origin;return sizing?`\
For stor: forventede ${origin??"value"} ${sizing.verb} ${adj} ${issue.maximum.toString()} ${sizing.unit??"elementer"}`:`For stor: forventede ${origin??"value"} \
havde ${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin),origin=TypeDictionary[issue.origin]??
issue.origin;return sizing?`For lille: forventede ${origin} ${sizing.verb} ${adj} ${issue.minimum.toString()} ${sizing.unit}`:`For lille: forventede ${origin} h\
avde ${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ugyldig streng: skal starte med "${_issue.
prefix}"`:_issue.format==="ends_with"?`Ugyldig streng: skal ende med "${_issue.suffix}"`:_issue.format==="includes"?`Ugyldig streng: skal indeholde "${_issue.includes}\
"`:_issue.format==="regex"?`Ugyldig streng: skal matche m\xF8nsteret ${_issue.pattern}`:`Ugyldig ${FormatDictionary[_issue.format]??issue.format}`}case"not_mult\
iple_of":return`Ugyldigt tal: skal v\xE6re deleligt med ${issue.divisor}`;case"unrecognized_keys":return`${issue.keys.length>1?"Ukendte n\xF8gler":"Ukendt n\xF8gle"}\
: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8gle i ${issue.origin}`;case"invalid_union":return"Ugyldigt input: matcher ingen af \
de tilladte typer";case"invalid_element":return`Ugyldig v\xE6rdi i ${issue.origin}`;default:return"Ugyldigt input"}}};function da(){return{localeError:da_error()}}
const de_error=()=>{const Sizable={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",verb:"zu haben"},set:{unit:"\
Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"Eingabe",
email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"ISO-Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Dauer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"MAC-A\
dresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierter String",json_string:"JSON-String",e164:"E.1\
64-Nummer",credit_card:"Kreditkartennummer",currency_code:"W\xE4hrungscode",iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},TypeDictionary={nan:"NaN",number:"\
Zahl",array:"Array"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(
issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ung\xFCltige Eingabe: erwartet instanceof ${issue.expected}\
, erhalten ${received}`:`Ung\xFCltige Eingabe: erwartet ${expected}, erhalten ${received}`}case"invalid_value":return issue.values.length===1?`Ung\xFCltige Eingabe\
: erwartet ${util.stringifyPrimitive(issue.values[0])}`:`Ung\xFCltige Option: erwartet eine von ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.
inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Zu gro\xDF: erwartet, dass ${issue.origin??"Wert"} ${adj}${issue.maximum.toString()} ${sizing.unit??
"Elemente"} hat`:`Zu gro\xDF: erwartet, dass ${issue.origin??"Wert"} ${adj}${issue.maximum.toString()} ist`}case"too_small":{const adj=issue.inclusive?">=":">",
sizing=getSizing(issue.origin);return sizing?`Zu klein: erwartet, dass ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} hat`:`Zu klein: erwartet\
, dass ${issue.origin} ${adj}${issue.minimum.toString()} ist`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ung\xFCltiger String: \
muss mit "${_issue.prefix}" beginnen`:_issue.format==="ends_with"?`Ung\xFCltiger String: muss mit "${_issue.suffix}" enden`:_issue.format==="includes"?`Ung\xFCltig\
er String: muss "${_issue.includes}" enthalten`:_issue.format==="regex"?`Ung\xFCltiger String: muss dem Muster ${_issue.pattern} entsprechen`:`Ung\xFCltig: ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Ung\xFCltige Zahl: muss ein Vielfaches von ${issue.divisor} sein`;case"unrecognized_keys":return`${issue.keys.
length>1?"Unbekannte Schl\xFCssel":"Unbekannter Schl\xFCssel"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ung\xFCltiger Schl\xFCssel in ${issue.
origin}`;case"invalid_union":return"Ung\xFCltige Eingabe";case"invalid_element":return`Ung\xFCltiger Wert in ${issue.origin}`;default:return"Ung\xFCltige Eingabe"}}};
function de(){return{localeError:de_error()}}const el_error=()=>{const Sizable={string:{unit:"\u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B5\u03C2",verb:"\
\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},file:{unit:"bytes",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},array:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",
verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},set:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},map:{unit:"\
\u03BA\u03B1\u03C4\u03B1\u03C7\u03C9\u03C1\u03AE\u03C3\u03B5\u03B9\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2",email:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 email",url:"URL",emoji:"\
emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\
\u03BC\u03B7\u03BD\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CE\u03C1\u03B1",date:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",time:"ISO \u03CE\u03C1\u03B1",
duration:"ISO \u03B4\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1",ipv4:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv4",ipv6:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv6",
mac:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 MAC",cidrv4:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv4",cidrv6:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv6",base64:"\
\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64",
base64url:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64url",
json_string:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC JSON",e164:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 E.164",credit_card:"\
\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C0\u03B9\u03C3\u03C4\u03C9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03BA\u03AC\u03C1\u03C4\u03B1\u03C2",currency_code:"\u03BA\u03C9\u03B4\
\u03B9\u03BA\u03CC\u03C2 \u03BD\u03BF\u03BC\u03AF\u03C3\u03BC\u03B1\u03C4\u03BF\u03C2",iban:"IBAN",jwt:"JWT",template_literal:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"},
TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return typeof issue.expected=="string"&&/^[A-Z]/.test(issue.expected)?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\
\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD instanceof ${issue.expected}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${received}`:
`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${expected}\
, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${received}`}case"invalid_value":return issue.values.length===1?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${util.
stringifyPrimitive(issue.values[0])}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD \u03AD\u03BD\u03B1 \u03B1\u03C0\u03CC ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${issue.
origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${adj}${issue.maximum.toString()} ${sizing.unit??"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1"}`:
`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${issue.origin??"\u03C4\u03B9\u03BC\u03AE"}\
 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${issue.origin} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${adj}${issue.
minimum.toString()} ${sizing.unit}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${issue.
origin} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_w\
ith"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03BE\u03B5\u03BA\u03B9\u03BD\u03AC \u03BC\u03B5 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B5\u03BB\u03B5\u03B9\u03CE\u03BD\u03B5\u03B9 \u03BC\u03B5 "${_issue.
suffix}"`:_issue.format==="includes"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 "${_issue.
includes}"`:_issue.format==="regex"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03BF \u03BC\u03BF\u03C4\u03AF\u03B2\u03BF ${_issue.
pattern}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF: ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF\u03C2 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2:\
 \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C0\u03BF\u03BB\u03BB\u03B1\u03C0\u03BB\u03AC\u03C3\u03B9\u03BF \u03C4\u03BF\u03C5 ${issue.
divisor}`;case"unrecognized_keys":return`\u0386\u03B3\u03BD\u03C9\u03C3\u03C4${issue.keys.length>1?"\u03B1":"\u03BF"} \u03BA\u03BB\u03B5\u03B9\u03B4${issue.keys.
length>1?"\u03B9\u03AC":"\u03AF"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C3\u03C4\u03BF ${issue.
origin}`;case"invalid_union":return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2";case"invalid_element":return`\u039C\
\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C4\u03B9\u03BC\u03AE \u03C3\u03C4\u03BF ${issue.origin}`;default:return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"}}};
function el(){return{localeError:el_error()}}var en=__webpack_require__(30252);const eo_error=()=>{const Sizable={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"\
bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"elementojn",verb:"havi"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"enigo",email:"retadreso",url:"URL",emoji:"emo\u011Dio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"ISO-dato",time:"ISO-tempo",duration:"ISO-da\u016Dro",
ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"IPv4-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita ka\
raktraro",json_string:"JSON-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"\
enigo"},TypeDictionary={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Nev\
alida enigo: atendi\u011Dis instanceof ${issue.expected}, ricevi\u011Dis ${received}`:`Nevalida enigo: atendi\u011Dis ${expected}, ricevi\u011Dis ${received}`}case"\
invalid_value":return issue.values.length===1?`Nevalida enigo: atendi\u011Dis ${util.stringifyPrimitive(issue.values[0])}`:`Nevalida opcio: atendi\u011Dis unu el ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Tro granda: atendi\u011Dis ke ${issue.
origin??"valoro"} havu ${adj}${issue.maximum.toString()} ${sizing.unit??"elementojn"}`:`Tro granda: atendi\u011Dis ke ${issue.origin??"valoro"} havu ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Tro malgranda: atendi\u011Dis ke ${issue.
origin} havu ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Tro malgranda: atendi\u011Dis ke ${issue.origin} estu ${adj}${issue.minimum.toString()}`}case"in\
valid_format":{const _issue=issue;return _issue.format==="starts_with"?`Nevalida karaktraro: devas komenci\u011Di per "${_issue.prefix}"`:_issue.format==="ends_\
with"?`Nevalida karaktraro: devas fini\u011Di per "${_issue.suffix}"`:_issue.format==="includes"?`Nevalida karaktraro: devas inkluzivi "${_issue.includes}"`:_issue.
format==="regex"?`Nevalida karaktraro: devas kongrui kun la modelo ${_issue.pattern}`:`Nevalida ${FormatDictionary[_issue.format]??issue.format}`}case"not_multi\
ple_of":return`Nevalida nombro: devas esti oblo de ${issue.divisor}`;case"unrecognized_keys":return`Nekonata${issue.keys.length>1?"j":""} \u015Dlosilo${issue.keys.
length>1?"j":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Nevalida \u015Dlosilo en ${issue.origin}`;case"invalid_union":return"Nevalida en\
igo";case"invalid_element":return`Nevalida valoro en ${issue.origin}`;default:return"Nevalida enigo"}}};function eo(){return{localeError:eo_error()}}const es_error=()=>{
const Sizable={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"elementos",verb:"tener"},set:{unit:"elementos",verb:"tener"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"entrada",email:"direcci\xF3n de correo electr\xF3nico",url:"URL",emoji:"e\
moji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y ho\
ra ISO",date:"fecha ISO",time:"hora ISO",duration:"duraci\xF3n ISO",ipv4:"direcci\xF3n IPv4",ipv6:"direcci\xF3n IPv6",mac:"direcci\xF3n MAC",cidrv4:"rango IPv4",
cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAme\
ro de tarjeta de cr\xE9dito",currency_code:"c\xF3digo de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},TypeDictionary={nan:"NaN",string:"texto",number:"\
n\xFAmero",boolean:"booleano",array:"arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"n\xFAmero grande",symbol:"s\xEDmbolo",undefined:"\
indefinido",null:"nulo",function:"funci\xF3n",map:"mapa",record:"registro",tuple:"tupla",enum:"enumeraci\xF3n",union:"uni\xF3n",literal:"literal",promise:"prome\
sa",void:"vac\xEDo",never:"nunca",unknown:"desconocido",any:"cualquiera"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ent\
rada inv\xE1lida: se esperaba instanceof ${issue.expected}, recibido ${received}`:`Entrada inv\xE1lida: se esperaba ${expected}, recibido ${received}`}case"inva\
lid_value":return issue.values.length===1?`Entrada inv\xE1lida: se esperaba ${util.stringifyPrimitive(issue.values[0])}`:`Opci\xF3n inv\xE1lida: se esperaba una de ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin),origin=TypeDictionary[issue.origin]??issue.origin;
return sizing?`Demasiado grande: se esperaba que ${origin??"valor"} tuviera ${adj}${issue.maximum.toString()} ${sizing.unit??"elementos"}`:`Demasiado grande: se\
 esperaba que ${origin??"valor"} fuera ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin),origin=TypeDictionary[issue.
origin]??issue.origin;return sizing?`Demasiado peque\xF1o: se esperaba que ${origin} tuviera ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Demasiado peque\xF1\
o: se esperaba que ${origin} fuera ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Cadena inv\xE1\
lida: debe comenzar con "${_issue.prefix}"`:_issue.format==="ends_with"?`Cadena inv\xE1lida: debe terminar en "${_issue.suffix}"`:_issue.format==="includes"?`Ca\
dena inv\xE1lida: debe incluir "${_issue.includes}"`:_issue.format==="regex"?`Cadena inv\xE1lida: debe coincidir con el patr\xF3n ${_issue.pattern}`:`Inv\xE1lido ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: debe ser m\xFAltiplo de ${issue.divisor}`;case"unrecognized_keys":return`Llave${issue.
keys.length>1?"s":""} desconocida${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Llave inv\xE1lida en ${TypeDictionary[issue.
origin]??issue.origin}`;case"invalid_union":return"Entrada inv\xE1lida";case"invalid_element":return`Valor inv\xE1lido en ${TypeDictionary[issue.origin]??issue.
origin}`;default:return"Entrada inv\xE1lida"}}};function es(){return{localeError:es_error()}}const fa_error=()=>{const Sizable={string:{unit:"\u06A9\u0627\u0631\u0627\u06A9\u062A\u0631",
verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},
array:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},set:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},
map:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u0648\u0631\u0648\u062F\u06CC",email:"\u0622\u062F\u0631\u0633 \u0627\u06CC\u0645\u06CC\u0644",url:"URL",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u06CC\u062E \u0648 \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",
date:"\u062A\u0627\u0631\u06CC\u062E \u0627\u06CC\u0632\u0648",time:"\u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",duration:"\u0645\u062F\u062A \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",
ipv4:"IPv4 \u0622\u062F\u0631\u0633",ipv6:"IPv6 \u0622\u062F\u0631\u0633",mac:"MAC \u0622\u062F\u0631\u0633",cidrv4:"IPv4 \u062F\u0627\u0645\u0646\u0647",cidrv6:"\
IPv6 \u062F\u0627\u0645\u0646\u0647",base64:"base64-encoded \u0631\u0634\u062A\u0647",base64url:"base64url-encoded \u0631\u0634\u062A\u0647",json_string:"JSON \u0631\
\u0634\u062A\u0647",e164:"E.164 \u0639\u062F\u062F",credit_card:"\u0634\u0645\u0627\u0631\u0647 \u06A9\u0627\u0631\u062A \u0627\u0639\u062A\u0628\u0627\u0631\u06CC",
currency_code:"\u06A9\u062F \u0627\u0631\u0632",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u06CC"},TypeDictionary={nan:"NaN",number:"\u0639\u062F\u062F",
array:"\u0622\u0631\u0627\u06CC\u0647"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A instanceof ${issue.
expected} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${received} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`:`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${expected}\
 \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${received} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`}case"invalid_value":return issue.values.length===1?`\u0648\
\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${util.stringifyPrimitive(issue.values[0])}\
 \u0645\u06CC\u200C\u0628\u0648\u062F`:`\u06AF\u0632\u06CC\u0646\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A \u06CC\u06A9\u06CC \u0627\u0632 ${util.
joinValues(issue.values,"|")} \u0645\u06CC\u200C\u0628\u0648\u062F`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?
`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${issue.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${adj}${issue.maximum.toString()}\
 ${sizing.unit??"\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${issue.origin??"\u0645\u0642\u062F\u0627\u0631"}\
 \u0628\u0627\u06CC\u062F ${adj}${issue.maximum.toString()} \u0628\u0627\u0634\u062F`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.
origin);return sizing?`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${issue.origin} \u0628\u0627\u06CC\u062F ${adj}${issue.minimum.toString()} ${sizing.unit}\
 \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${issue.origin} \u0628\u0627\u06CC\u062F ${adj}${issue.minimum.toString()} \u0628\u0627\u0634\u062F`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${_issue.
prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062F`:_issue.format==="ends_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${_issue.
suffix}" \u062A\u0645\u0627\u0645 \u0634\u0648\u062F`:_issue.format==="includes"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0634\u0627\u0645\u0644 "${_issue.
includes}" \u0628\u0627\u0634\u062F`:_issue.format==="regex"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 \u0627\u0644\u06AF\u0648\u06CC ${_issue.
pattern} \u0645\u0637\u0627\u0628\u0642\u062A \u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F`:`${FormatDictionary[_issue.format]??issue.format} \u0646\u0627\u0645\u0639\u062A\u0628\u0631`}case"\
not_multiple_of":return`\u0639\u062F\u062F \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0645\u0636\u0631\u0628 ${issue.divisor} \u0628\u0627\u0634\u062F`;case"\
unrecognized_keys":return`\u06A9\u0644\u06CC\u062F${issue.keys.length>1?"\u0647\u0627\u06CC":""} \u0646\u0627\u0634\u0646\u0627\u0633: ${util.joinValues(issue.keys,
", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u062F \u0646\u0627\u0634\u0646\u0627\u0633 \u062F\u0631 ${issue.origin}`;case"invalid_union":return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\
\u0645\u0639\u062A\u0628\u0631";case"invalid_element":return`\u0645\u0642\u062F\u0627\u0631 \u0646\u0627\u0645\u0639\u062A\u0628\u0631 \u062F\u0631 ${issue.origin}`;default:
return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631"}}};function fa(){return{localeError:fa_error()}}const fi_error=()=>{const Sizable={
string:{unit:"merkki\xE4",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"alkiota",subject:"listan"},set:{unit:"alkiota",subject:"jo\
ukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"kokonaisl\
uvun"},date:{unit:"",subject:"p\xE4iv\xE4m\xE4\xE4r\xE4n"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"s\xE4\xE4nn\xF6llinen \
lauseke",email:"s\xE4hk\xF6postiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"\
cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-p\xE4iv\xE4m\xE4\xE4r\xE4",time:"ISO-aika",duration:"ISO-kesto",ipv4:"IPv4-osoite",
ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"IPv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"\
JSON-merkkijono",e164:"E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"templaattimerkkijono"},
TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Virheellinen tyyppi: odotettiin instanceof ${issue.
expected}, oli ${received}`:`Virheellinen tyyppi: odotettiin ${expected}, oli ${received}`}case"invalid_value":return issue.values.length===1?`Virheellinen sy\xF6t\
e: t\xE4ytyy olla ${util.stringifyPrimitive(issue.values[0])}`:`Virheellinen valinta: t\xE4ytyy olla yksi seuraavista: ${util.joinValues(issue.values,"|")}`;case"\
too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Liian suuri: ${sizing.subject} t\xE4ytyy olla ${adj}${issue.maximum.toString()}\
 ${sizing.unit}`.trim():`Liian suuri: arvon t\xE4ytyy olla ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(
issue.origin);return sizing?`Liian pieni: ${sizing.subject} t\xE4ytyy olla ${adj}${issue.minimum.toString()} ${sizing.unit}`.trim():`Liian pieni: arvon t\xE4ytyy o\
lla ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Virheellinen sy\xF6te: t\xE4ytyy alkaa "${_issue.
prefix}"`:_issue.format==="ends_with"?`Virheellinen sy\xF6te: t\xE4ytyy loppua "${_issue.suffix}"`:_issue.format==="includes"?`Virheellinen sy\xF6te: t\xE4ytyy sis\xE4lt\
\xE4\xE4 "${_issue.includes}"`:_issue.format==="regex"?`Virheellinen sy\xF6te: t\xE4ytyy vastata s\xE4\xE4nn\xF6llist\xE4 lauseketta ${_issue.pattern}`:`Virheel\
linen ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Virheellinen luku: t\xE4ytyy olla luvun ${issue.divisor} monikerta`;case"un\
recognized_keys":return`${issue.keys.length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return"Virheel\
linen avain tietueessa";case"invalid_union":return"Virheellinen unioni";case"invalid_element":return"Virheellinen arvo joukossa";default:return"Virheellinen sy\xF6\
te"}}};function fi(){return{localeError:fi_error()}}const fr_error=()=>{const Sizable={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoi\
r"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"expression r\xE9guli\xE8re",email:"adresse e-mail",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"\
cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",
ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne de caract\xE8res encod\xE9e en base64",base64url:"cha\xEEne de cara\
ct\xE8res encod\xE9e en base64url",json_string:"cha\xEEne de caract\xE8res JSON",e164:"num\xE9ro au format E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",
currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},TypeDictionary={string:"cha\xEEne de caract\xE8res",number:"nombre",int:"enti\
er",boolean:"bool\xE9en",bigint:"grand entier",symbol:"symbole",undefined:"ind\xE9fini",null:"null",never:"jamais",void:"vide",date:"date",array:"tableau",object:"\
objet",tuple:"tuple",record:"record",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return issue=>{switch(issue.
code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`Entr\xE9e invalide : instance de ${issue.expected} attendu, ${received} re\xE7u`:`Entr\xE9e invalide : ${expected}\
 attendu, ${received} re\xE7u`}case"invalid_value":return issue.values.length===1?`Entr\xE9e invalide : ${util.stringifyPrimitive(issue.values[0])} attendu`:`Op\
tion invalide : une valeur parmi ${util.joinValues(issue.values,"|")} attendue`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);
return sizing?`Trop grand : ${TypeDictionary[issue.origin]??"valeur"} doit ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit??"\xE9l\xE9ment(s)"}`:
`Trop grand : ${TypeDictionary[issue.origin]??"valeur"} doit \xEAtre ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(
issue.origin);return sizing?`Trop petit : ${TypeDictionary[issue.origin]??"valeur"} doit ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Trop \
petit : ${TypeDictionary[issue.origin]??"valeur"} doit \xEAtre ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format===
"starts_with"?`Cha\xEEne de caract\xE8res invalide : doit commencer par "${_issue.prefix}"`:_issue.format==="ends_with"?`Cha\xEEne de caract\xE8res invalide : doit se\
 terminer par "${_issue.suffix}"`:_issue.format==="includes"?`Cha\xEEne de caract\xE8res invalide : doit inclure "${_issue.includes}"`:_issue.format==="regex"?`\
Cha\xEEne de caract\xE8res invalide : doit correspondre au motif ${_issue.pattern}`:`${FormatDictionary[_issue.format]??issue.format} invalide`}case"not_multipl\
e_of":return`Nombre invalide : doit \xEAtre un multiple de ${issue.divisor}`;case"unrecognized_keys":return`Cl\xE9${issue.keys.length>1?"s":""} non reconnue${issue.
keys.length>1?"s":""} : ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${issue.origin}`;case"invalid_union":return"Entr\xE9e in\
valide";case"invalid_element":return`Valeur invalide dans ${issue.origin}`;default:return"Entr\xE9e invalide"}}};function fr(){return{localeError:fr_error()}}const fr_CA_error=()=>{
const Sizable={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",
verb:"avoir"},map:{unit:"\xE9l\xE9ments",verb:"avoir"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"entr\xE9e",email:"\
adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"date-heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"\
plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne encod\xE9e en base64",base64url:"cha\xEEne encod\xE9e en base64url",json_string:"cha\xEEne JSON",e164:"num\xE9ro \
E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},TypeDictionary={nan:"NaN"};
return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`Entr\xE9e invalide : attendu instanceof ${issue.expected}, re\xE7u ${received}`:`Entr\xE9e invalide : attendu ${expected}\
, re\xE7u ${received}`}case"invalid_value":return issue.values.length===1?`Entr\xE9e invalide : attendu ${util.stringifyPrimitive(issue.values[0])}`:`Option inv\
alide : attendu l'une des valeurs suivantes ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"\u2264":"<",sizing=getSizing(issue.origin);
return sizing?`Trop grand : attendu que ${issue.origin??"la valeur"} ait ${adj}${issue.maximum.toString()} ${sizing.unit}`:`Trop grand : attendu que ${issue.origin??
"la valeur"} soit ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?"\u2265":">",sizing=getSizing(issue.origin);return sizing?`Trop \
petit : attendu que ${issue.origin} ait ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Trop petit : attendu que ${issue.origin} soit ${adj}${issue.minimum.toString()}`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Cha\xEEne invalide : doit commencer par "${_issue.prefix}"`:_issue.format==="ends_with"?
`Cha\xEEne invalide : doit se terminer par "${_issue.suffix}"`:_issue.format==="includes"?`Cha\xEEne invalide : doit inclure "${_issue.includes}"`:_issue.format===
"regex"?`Cha\xEEne invalide : doit correspondre au motif ${_issue.pattern}`:`${FormatDictionary[_issue.format]??issue.format} invalide`}case"not_multiple_of":return`\
Nombre invalide : doit \xEAtre un multiple de ${issue.divisor}`;case"unrecognized_keys":return`Cl\xE9${issue.keys.length>1?"s":""} non reconnue${issue.keys.length>
1?"s":""} : ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${issue.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"\
invalid_element":return`Valeur invalide dans ${issue.origin}`;default:return"Entr\xE9e invalide"}}};function fr_CA(){return{localeError:fr_CA_error()}}const gu_error=()=>{
const Sizable={string:{unit:"\u0A85\u0A95\u0ACD\u0AB7\u0AB0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},file:{unit:"\u0AAC\u0ABE\u0AAF\u0A9F",verb:"\
\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},array:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},set:{unit:"\
\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},map:{unit:"\u0A8F\u0AA8\u0ACD\u0A9F\u0ACD\u0AB0\u0AC0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F",email:"\u0A88\u0AAE\u0AC7\u0A87\u0AB2 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",
url:"URL",emoji:"\u0A87\u0AAE\u0ACB\u0A9C\u0AC0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96 \u0A85\u0AA8\u0AC7 \u0AB8\u0AAE\u0AAF",date:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96",time:"ISO \u0AB8\u0AAE\u0AAF",
duration:"ISO \u0A85\u0AB5\u0AA7\u0ABF",ipv4:"IPv4 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",ipv6:"IPv6 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",mac:"MAC \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",
cidrv4:"IPv4 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",cidrv6:"IPv6 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",base64:"base64-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",
base64url:"base64url-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",json_string:"JSON \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",
e164:"E.164 \u0AA8\u0A82\u0AAC\u0AB0",credit_card:"\u0A95\u0ACD\u0AB0\u0AC7\u0AA1\u0ABF\u0A9F \u0A95\u0ABE\u0AB0\u0ACD\u0AA1 \u0AA8\u0A82\u0AAC\u0AB0",currency_code:"\
\u0A9A\u0AB2\u0AA3 \u0A95\u0ACB\u0AA1",iban:"IBAN",jwt:"JWT",template_literal:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.
code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${expected}, \u0AAA\u0ACD\u0AB0\u0ABE\u0AAA\u0ACD\u0AA4 ${received}`}case"\
invalid_value":return issue.values.length===1?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${util.
stringifyPrimitive(issue.values[0])}`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB5\u0ABF\u0A95\u0AB2\u0ACD\u0AAA: ${util.joinValues(issue.values," | ")} \u0AAE\u0ABE\u0AA7\u0ACD\u0AAF\u0AAE\u0AA5\
\u0AC0 \u0A8F\u0A95 \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?
`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${issue.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0A8F\u0AB2\u0ABF\u0AAE\u0AC7\u0AA8\u0ACD\u0A9F"}\
 \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${issue.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${adj}${issue.
maximum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:
`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${issue.origin} ${adj}${issue.minimum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${_issue.
prefix}" \u0AA5\u0AC0 \u0AB6\u0AB0\u0AC2 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:_issue.format==="ends_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${_issue.
suffix}" \u0AAA\u0AB0 \u0AB8\u0AAE\u0ABE\u0AAA\u0ACD\u0AA4 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:_issue.format==="includes"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${_issue.
includes}" \u0AB6\u0ABE\u0AAE\u0AC7\u0AB2 \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:_issue.format==="regex"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: \u0AAA\u0AC7\u0A9F\u0AB0\u0ACD\u0AA8 ${_issue.
pattern} \u0AB8\u0ABE\u0AA5\u0AC7 \u0AAE\u0AC7\u0AB3 \u0A96\u0ABE\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA8\u0A82\u0AAC\u0AB0: ${issue.divisor} \u0AA8\u0ACB \u0A97\u0AC1\u0AA3\u0ABE\u0A82\u0A95 \u0AB9\u0ACB\u0AB5\u0ACB \u0A9C\u0ACB\u0A88\u0A8F`;case"\
unrecognized_keys":return`\u0A93\u0AB3\u0A96\u0AC0 \u0AB6\u0A95\u0ABE\u0AA4\u0ABE \u0AA8\u0AB9\u0AC0\u0A82 \u0AA4\u0AC7 \u0A95\u0AC0${issue.keys.length>1?"\u0A93":
""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A95\u0AC0`;case"in\
valid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA1\u0ABF\u0AB8\u0ACD\u0A95\u0ACD\u0AB0\u0ABF\u0AAE\u0ABF\u0AA8\u0AC7\u0A9F\u0AB0 \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF. \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F";case"invalid_element":return`${issue.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\
\u0ABE\u0AA8\u0ACD\u0AAF \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF`;default:return"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F"}}};function gu(){return{
localeError:gu_error()}}const he_error=()=>{const TypeNames={string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA",gender:"f"},number:{label:"\u05DE\u05E1\u05E4\u05E8",
gender:"m"},boolean:{label:"\u05E2\u05E8\u05DA \u05D1\u05D5\u05DC\u05D9\u05D0\u05E0\u05D9",gender:"m"},bigint:{label:"BigInt",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA",
gender:"m"},array:{label:"\u05DE\u05E2\u05E8\u05DA",gender:"m"},object:{label:"\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8",gender:"m"},null:{label:"\u05E2\u05E8\u05DA \u05E8\u05D9\u05E7 (nul\
l)",gender:"m"},undefined:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05DE\u05D5\u05D2\u05D3\u05E8 (undefined)",gender:"m"},symbol:{label:"\u05E1\u05D9\u05DE\u05D1\u05D5\u05DC (Symbol)",
gender:"m"},function:{label:"\u05E4\u05D5\u05E0\u05E7\u05E6\u05D9\u05D4",gender:"f"},map:{label:"\u05DE\u05E4\u05D4 (Map)",gender:"f"},set:{label:"\u05E7\u05D1\u05D5\u05E6\u05D4 (Set)",
gender:"f"},file:{label:"\u05E7\u05D5\u05D1\u05E5",gender:"m"},promise:{label:"Promise",gender:"m"},NaN:{label:"NaN",gender:"m"},unknown:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2",
gender:"m"},value:{label:"\u05E2\u05E8\u05DA",gender:"m"}},Sizable={string:{unit:"\u05EA\u05D5\u05D5\u05D9\u05DD",shortLabel:"\u05E7\u05E6\u05E8",longLabel:"\u05D0\u05E8\u05D5\
\u05DA"},file:{unit:"\u05D1\u05D9\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},array:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",
shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},set:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\
\u05D2\u05D3\u05D5\u05DC"},number:{unit:"",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"}},typeEntry=t=>t?TypeNames[t]:void 0,typeLabel=t=>{
const e=typeEntry(t);return e?e.label:t??TypeNames.unknown.label},withDefinite=t=>`\u05D4${typeLabel(t)}`,verbFor=t=>(typeEntry(t)?.gender??"m")==="f"?"\u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\
\u05D9\u05D5\u05EA":"\u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA",getSizing=origin=>origin?Sizable[origin]??null:null,FormatDictionary={regex:{label:"\
\u05E7\u05DC\u05D8",gender:"m"},email:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05D0\u05D9\u05DE\u05D9\u05D9\u05DC",gender:"f"},url:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05E9\u05EA",
gender:"f"},emoji:{label:"\u05D0\u05D9\u05DE\u05D5\u05D2'\u05D9",gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"m"},uuidv6:{label:"UU\
IDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cuid",gender:"m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"\
ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"KSUID",gender:"m"},datetime:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA \u05D5\u05D6\u05DE\u05DF ISO",gender:"\
m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA ISO",gender:"m"},time:{label:"\u05D6\u05DE\u05DF ISO",gender:"m"},duration:{label:"\u05DE\u05E9\u05DA \u05D6\u05DE\u05DF ISO",
gender:"m"},ipv4:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv4",gender:"f"},ipv6:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv6",gender:"f"},mac:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA MAC",
gender:"f"},cidrv4:{label:"\u05D8\u05D5\u05D5\u05D7 IPv4",gender:"m"},cidrv6:{label:"\u05D8\u05D5\u05D5\u05D7 IPv6",gender:"m"},base64:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64",
gender:"f"},base64url:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64 \u05DC\u05DB\u05EA\u05D5\u05D1\u05D5\u05EA \u05E8\u05E9\u05EA",
gender:"f"},json_string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA JSON",gender:"f"},e164:{label:"\u05DE\u05E1\u05E4\u05E8 E.164",gender:"m"},credit_card:{label:"\
\u05DE\u05E1\u05E4\u05E8 \u05DB\u05E8\u05D8\u05D9\u05E1 \u05D0\u05E9\u05E8\u05D0\u05D9",gender:"m"},currency_code:{label:"\u05E7\u05D5\u05D3 \u05DE\u05D8\u05D1\u05E2",
gender:"m"},iban:{label:"IBAN",gender:"m"},jwt:{label:"JWT",gender:"m"},template_literal:{label:"\u05E7\u05DC\u05D8",gender:"m"},ends_with:{label:"\u05E7\u05DC\u05D8",
gender:"m"},includes:{label:"\u05E7\u05DC\u05D8",gender:"m"},lowercase:{label:"\u05E7\u05DC\u05D8",gender:"m"},starts_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},
uppercase:{label:"\u05E7\u05DC\u05D8",gender:"m"}},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expectedKey=issue.expected,
expected=TypeDictionary[expectedKey??""]??typeLabel(expectedKey),receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??TypeNames[receivedType]?.
label??receivedType;return/^[A-Z]/.test(issue.expected)?`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA instanceof ${issue.
expected}, \u05D4\u05EA\u05E7\u05D1\u05DC ${received}`:`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${expected}\
, \u05D4\u05EA\u05E7\u05D1\u05DC ${received}`}case"invalid_value":{if(issue.values.length===1)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05E2\u05E8\u05DA \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA ${util.
stringifyPrimitive(issue.values[0])}`;const stringified=issue.values.map(v=>util.stringifyPrimitive(v));if(issue.values.length===2)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA\
 \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${stringified[0]} \u05D0\u05D5 ${stringified[1]}`;const lastValue=stringified[stringified.length-
1];return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${stringified.
slice(0,-1).join(", ")} \u05D0\u05D5 ${lastValue}`}case"too_big":{const sizing=getSizing(issue.origin),subject=withDefinite(issue.origin??"value");if(issue.origin===
"string")return`${sizing?.longLabel??"\u05D0\u05E8\u05D5\u05DA"} \u05DE\u05D3\u05D9: ${subject} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${issue.
maximum.toString()} ${sizing?.unit??""} ${issue.inclusive?"\u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA":"\u05DC\u05DB\u05DC \u05D4\u05D9\u05D5\u05EA\u05E8"}`.trim();if(issue.
origin==="number"){const comparison=issue.inclusive?`\u05E7\u05D8\u05DF \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${issue.maximum}`:`\u05E7\u05D8\u05DF \u05DE-${issue.
maximum}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${subject} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${comparison}`}if(issue.origin===
"array"||issue.origin==="set"){const verb=issue.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA",comparison=issue.inclusive?`${issue.maximum}\
 ${sizing?.unit??""} \u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA`:`\u05E4\u05D7\u05D5\u05EA \u05DE-${issue.maximum} ${sizing?.unit??""}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${subject}\
 ${verb} \u05DC\u05D4\u05DB\u05D9\u05DC ${comparison}`.trim()}const adj=issue.inclusive?"<=":"<",be2=verbFor(issue.origin??"value");return sizing?.unit?`${sizing.
longLabel} \u05DE\u05D3\u05D9: ${subject} ${be2} ${adj}${issue.maximum.toString()} ${sizing.unit}`:`${sizing?.longLabel??"\u05D2\u05D3\u05D5\u05DC"} \u05DE\u05D3\u05D9: ${subject}\
 ${be2} ${adj}${issue.maximum.toString()}`}case"too_small":{const sizing=getSizing(issue.origin),subject=withDefinite(issue.origin??"value");if(issue.origin==="\
string")return`${sizing?.shortLabel??"\u05E7\u05E6\u05E8"} \u05DE\u05D3\u05D9: ${subject} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${issue.
minimum.toString()} ${sizing?.unit??""} ${issue.inclusive?"\u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8":"\u05DC\u05E4\u05D7\u05D5\u05EA"}`.trim();if(issue.origin==="n\
umber"){const comparison=issue.inclusive?`\u05D2\u05D3\u05D5\u05DC \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${issue.minimum}`:`\u05D2\u05D3\u05D5\u05DC \u05DE-${issue.
minimum}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${subject} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${comparison}`}if(issue.origin==="arr\
ay"||issue.origin==="set"){const verb=issue.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA";if(issue.minimum===1&&issue.inclusive){const singularPhrase=(issue.
origin==="set","\u05DC\u05E4\u05D7\u05D5\u05EA \u05E4\u05E8\u05D9\u05D8 \u05D0\u05D7\u05D3");return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${subject} ${verb} \u05DC\u05D4\
\u05DB\u05D9\u05DC ${singularPhrase}`}const comparison=issue.inclusive?`${issue.minimum} ${sizing?.unit??""} \u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8`:`\u05D9\u05D5\u05EA\u05E8 \u05DE-${issue.
minimum} ${sizing?.unit??""}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${subject} ${verb} \u05DC\u05D4\u05DB\u05D9\u05DC ${comparison}`.trim()}const adj=issue.
inclusive?">=":">",be2=verbFor(issue.origin??"value");return sizing?.unit?`${sizing.shortLabel} \u05DE\u05D3\u05D9: ${subject} ${be2} ${adj}${issue.minimum.toString()}\
 ${sizing.unit}`:`${sizing?.shortLabel??"\u05E7\u05D8\u05DF"} \u05DE\u05D3\u05D9: ${subject} ${be2} ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;
if(_issue.format==="starts_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D7\u05D9\u05DC \u05D1 "${_issue.
prefix}"`;if(_issue.format==="ends_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05E1\u05EA\u05D9\u05D9\u05DD \u05D1 "${_issue.
suffix}"`;if(_issue.format==="includes")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05DB\u05DC\u05D5\u05DC "${_issue.
includes}"`;if(_issue.format==="regex")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D0\u05D9\u05DD \u05DC\u05EA\u05D1\u05E0\u05D9\u05EA ${_issue.
pattern}`;const nounEntry=FormatDictionary[_issue.format],noun=nounEntry?.label??_issue.format,adjective=(nounEntry?.gender??"m")==="f"?"\u05EA\u05E7\u05D9\u05E0\u05D4":
"\u05EA\u05E7\u05D9\u05DF";return`${noun} \u05DC\u05D0 ${adjective}`}case"not_multiple_of":return`\u05DE\u05E1\u05E4\u05E8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA \u05DE\u05DB\u05E4\u05DC\u05D4 \u05E9\u05DC ${issue.
divisor}`;case"unrecognized_keys":return`\u05DE\u05E4\u05EA\u05D7${issue.keys.length>1?"\u05D5\u05EA":""} \u05DC\u05D0 \u05DE\u05D6\u05D5\u05D4${issue.keys.length>
1?"\u05D9\u05DD":"\u05D4"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return"\u05E9\u05D3\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8";case"\
invalid_union":return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF";case"invalid_element":return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1${withDefinite(
issue.origin??"array")}`;default:return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF"}}};function he(){return{localeError:he_error()}}const hi_error=()=>{
const Sizable={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},file:{unit:"\u092C\u093E\u0907\u091F\u094D\u0938",
verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},
set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F\u092F\u093E\u0901",
verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0907\u0928\u092A\u0941\u091F",
email:"\u0908\u092E\u0947\u0932 \u092A\u0924\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0924\u093F\u0925\u093F \u0914\u0930 \u0938\u092E\u092F",date:"ISO \u0924\u093F\u0925\u093F",
time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u092A\u0924\u093E",ipv6:"IPv6 \u092A\u0924\u093E",mac:"MAC \u092A\u0924\u093E",
cidrv4:"IPv4 \u0936\u094D\u0930\u0947\u0923\u0940",cidrv6:"IPv6 \u0936\u094D\u0930\u0947\u0923\u0940",base64:"Base64-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",
base64url:"Base64URL-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",
e164:"E.164 \u0938\u0902\u0916\u094D\u092F\u093E",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0938\u0902\u0916\u094D\u092F\u093E",
currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},TypeDictionary={
nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.
input),received=TypeDictionary[receivedType]??receivedType;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${expected}\
, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${received}`}case"invalid_value":return issue.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${util.
stringifyPrimitive(issue.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u090F\u0915 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${issue.
origin??"\u092E\u093E\u0928"} \u092E\u0947\u0902 ${adj}${issue.maximum} ${sizing.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${issue.
origin??"\u092E\u093E\u0928"} ${adj}${issue.maximum} \u0939\u094B`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?
`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${issue.origin} \u092E\u0947\u0902 ${adj}${issue.
minimum} ${sizing.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${issue.
origin} ${adj}${issue.minimum} \u0939\u094B`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${_issue.
prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:_issue.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${_issue.
suffix}" \u092A\u0930 \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:_issue.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917:\
 \u0907\u0938\u092E\u0947\u0902 "${_issue.includes}" \u0936\u093E\u092E\u093F\u0932 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:_issue.format==="re\
gex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u092A\u0948\u091F\u0930\u094D\u0928 ${_issue.pattern} \u0938\u0947 \u092E\u0947\u0932 \u0916\u093E\u0928\u093E \
\u091A\u093E\u0939\u093F\u090F`:`\u0905\u092E\u093E\u0928\u094D\u092F ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\
\u092F\u093E: \u092F\u0939 ${issue.divisor} \u0915\u093E \u0917\u0941\u0923\u091C \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`;case"unrecognized_key\
s":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u0902\u091C\u0940${issue.keys.length>1?"\u092F\u093E\u0901":""}: ${util.joinValues(issue.keys,
", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u0902\u091C\u0940: ${issue.origin} \u092E\u0947\u0902`;case"invalid_union":return issue.
options&&Array.isArray(issue.options)&&issue.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${issue.
origin} \u092E\u0947\u0902`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function hi(){return{localeError:hi_error()}}
const hr_error=()=>{const Sizable={string:{unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"imati"},set:{unit:"stavki",
verb:"imati"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"unos",email:"email adresa",url:"URL",emoji:"emoji",uuid:"U\
UID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"\
ISO datum",time:"ISO vrijeme",duration:"ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"b\
ase64 kodirani tekst",base64url:"base64url kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj kreditne kartice",currency_code:"kod val\
ute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},TypeDictionary={nan:"NaN",string:"tekst",number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"sk\
up",file:"datoteka",date:"datum",bigint:"bigint",symbol:"simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return issue=>{switch(issue.code){case"\
invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`Neispravan unos: o\u010Dekuje se instanceof ${issue.expected}, a primljeno je ${received}`:`Neispravan unos: o\u010Dekuje se ${expected}\
, a primljeno je ${received}`}case"invalid_value":return issue.values.length===1?`Neispravna vrijednost: o\u010Dekivano ${util.stringifyPrimitive(issue.values[0])}`:
`Neispravna opcija: o\u010Dekivano jedno od ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin),
origin=TypeDictionary[issue.origin]??issue.origin;return sizing?`Preveliko: o\u010Dekivano da ${origin??"vrijednost"} ima ${adj}${issue.maximum.toString()} ${sizing.
unit??"elemenata"}`:`Preveliko: o\u010Dekivano da ${origin??"vrijednost"} bude ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":
">",sizing=getSizing(issue.origin),origin=TypeDictionary[issue.origin]??issue.origin;return sizing?`Premalo: o\u010Dekivano da ${origin} ima ${adj}${issue.minimum.
toString()} ${sizing.unit}`:`Premalo: o\u010Dekivano da ${origin} bude ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`Neispravan tekst: mora zapo\u010Dinjati s "${_issue.prefix}"`:_issue.format==="ends_with"?`Neispravan tekst: mora zavr\u0161avati s "${_issue.
suffix}"`:_issue.format==="includes"?`Neispravan tekst: mora sadr\u017Eavati "${_issue.includes}"`:_issue.format==="regex"?`Neispravan tekst: mora odgovarati uz\
orku ${_issue.pattern}`:`Neispravna ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Neispravan broj: mora biti vi\u0161ekratnik od ${issue.
divisor}`;case"unrecognized_keys":return`Neprepoznat${issue.keys.length>1?"i klju\u010Devi":" klju\u010D"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_ke\
y":return`Neispravan klju\u010D u ${TypeDictionary[issue.origin]??issue.origin}`;case"invalid_union":return"Neispravan unos";case"invalid_element":return`Neispr\
avna vrijednost u ${TypeDictionary[issue.origin]??issue.origin}`;default:return"Neispravan unos"}}};function hr(){return{localeError:hr_error()}}const hu_error=()=>{
const Sizable={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"legyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"\
elem",verb:"legyen"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"bemenet",email:"email c\xEDm",url:"URL",emoji:"emoj\
i",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO id\u0151b\xE9lyeg",
date:"ISO d\xE1tum",time:"ISO id\u0151",duration:"ISO id\u0151intervallum",ipv4:"IPv4 c\xEDm",ipv6:"IPv6 c\xEDm",mac:"MAC c\xEDm",cidrv4:"IPv4 tartom\xE1ny",cidrv6:"\
IPv6 tartom\xE1ny",base64:"base64-k\xF3dolt string",base64url:"base64url-k\xF3dolt string",json_string:"JSON string",e164:"E.164 sz\xE1m",credit_card:"hitelk\xE1rt\
yasz\xE1m",currency_code:"p\xE9nznemk\xF3d",iban:"IBAN",jwt:"JWT",template_literal:"bemenet"},TypeDictionary={nan:"NaN",number:"sz\xE1m",array:"t\xF6mb"};return issue=>{
switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k instanceof ${issue.expected}, a kapott \xE9rt\xE9k ${received}`:
`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${expected}, a kapott \xE9rt\xE9k ${received}`}case"invalid_value":return issue.values.length===1?`\xC9rv\xE9nytelen\
 bemenet: a v\xE1rt \xE9rt\xE9k ${util.stringifyPrimitive(issue.values[0])}`:`\xC9rv\xE9nytelen opci\xF3: valamelyik \xE9rt\xE9k v\xE1rt ${util.joinValues(issue.
values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`T\xFAl nagy: ${issue.origin??"\xE9rt\xE9k"} m\xE9rete\
 t\xFAl nagy ${adj}${issue.maximum.toString()} ${sizing.unit??"elem"}`:`T\xFAl nagy: a bemeneti \xE9rt\xE9k ${issue.origin??"\xE9rt\xE9k"} t\xFAl nagy: ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${issue.
origin} m\xE9rete t\xFAl kicsi ${adj}${issue.minimum.toString()} ${sizing.unit}`:`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${issue.origin} t\xFAl kicsi ${adj}${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\xC9rv\xE9nytelen string: "${_issue.prefix}" \xE9rt\xE9kkel kell k\
ezd\u0151dnie`:_issue.format==="ends_with"?`\xC9rv\xE9nytelen string: "${_issue.suffix}" \xE9rt\xE9kkel kell v\xE9gz\u0151dnie`:_issue.format==="includes"?`\xC9rv\xE9\
nytelen string: "${_issue.includes}" \xE9rt\xE9ket kell tartalmaznia`:_issue.format==="regex"?`\xC9rv\xE9nytelen string: ${_issue.pattern} mint\xE1nak kell megfele\
lnie`:`\xC9rv\xE9nytelen ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\xC9rv\xE9nytelen sz\xE1m: ${issue.divisor} t\xF6bbsz\xF6r\xF6s\xE9n\
ek kell lennie`;case"unrecognized_keys":return`Ismeretlen kulcs${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\xC9rv\xE9\
nytelen kulcs ${issue.origin}`;case"invalid_union":return"\xC9rv\xE9nytelen bemenet";case"invalid_element":return`\xC9rv\xE9nytelen \xE9rt\xE9k: ${issue.origin}`;default:
return"\xC9rv\xE9nytelen bemenet"}}};function hu(){return{localeError:hu_error()}}function getArmenianPlural(count,one,many){return Math.abs(count)===1?one:many}
function withDefiniteArticle(word){if(!word)return"";const vowels=["\u0561","\u0565","\u0568","\u056B","\u0578","\u0578\u0582","\u0585"],lastChar=word[word.length-
1];return word+(vowels.includes(lastChar)?"\u0576":"\u0568")}const hy_error=()=>{const Sizable={string:{unit:{one:"\u0576\u0577\u0561\u0576",many:"\u0576\u0577\u0561\u0576\u0576\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},file:{unit:{one:"\u0562\u0561\u0575\u0569",many:"\u0562\u0561\u0575\u0569\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},
array:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},set:{unit:{one:"\u057F\u0561\u0580\u0580",
many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},map:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},
verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0574\u0578\u0582\u057F\u0584",
email:"\u0567\u056C. \u0570\u0561\u057D\u0581\u0565",url:"URL",emoji:"\u0567\u0574\u0578\u057B\u056B",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0587 \u056A\u0561\u0574",date:"\
ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E",time:"ISO \u056A\u0561\u0574",duration:"ISO \u057F\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",
ipv4:"IPv4 \u0570\u0561\u057D\u0581\u0565",ipv6:"IPv6 \u0570\u0561\u057D\u0581\u0565",mac:"MAC \u0570\u0561\u057D\u0581\u0565",cidrv4:"IPv4 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",
cidrv6:"IPv6 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",base64:"base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",base64url:"ba\
se64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",json_string:"JSON \u057F\u0578\u0572",e164:"E.164 \u0570\u0561\u0574\u0561\u0580",credit_card:"\
\u056F\u0580\u0565\u0564\u056B\u057F \u0584\u0561\u0580\u057F\u056B \u0570\u0561\u0574\u0561\u0580",currency_code:"\u0561\u0580\u056A\u0578\u0582\u0575\u0569\u056B \u056F\u0578\u0564",
iban:"IBAN",jwt:"JWT",template_literal:"\u0574\u0578\u0582\u057F\u0584"},TypeDictionary={nan:"NaN",number:"\u0569\u056B\u057E",array:"\u0566\u0561\u0576\u0563\u057E\u0561\u056E"};
return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 instanceof ${issue.
expected}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${received}`:`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${expected}\
, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${received}`}case"invalid_value":return issue.values.length===1?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${util.
stringifyPrimitive(issue.values[1])}`:`\u054D\u056D\u0561\u056C \u057F\u0561\u0580\u0562\u0565\u0580\u0561\u056F\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057F\u0587\u0575\u0561\u056C\u0576\u0565\u0580\u056B\u0581 \u0574\u0565\u056F\u0568\u055D ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);if(sizing){const maxValue=Number(issue.maximum),
unit=getArmenianPlural(maxValue,sizing.unit.one,sizing.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(
issue.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${adj}${issue.maximum.toString()} ${unit}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\
\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(issue.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056C\u056B\u0576\u056B ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);if(sizing){const minValue=Number(issue.minimum),unit=getArmenianPlural(
minValue,sizing.unit.one,sizing.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(
issue.origin)} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${adj}${issue.minimum.toString()} ${unit}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(
issue.origin)} \u056C\u056B\u0576\u056B ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u054D\u056D\u0561\u056C \u057F\
\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057D\u056F\u057D\u057E\u056B "${_issue.prefix}"-\u0578\u057E`:_issue.format==="ends_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567\
 \u0561\u057E\u0561\u0580\u057F\u057E\u056B "${_issue.suffix}"-\u0578\u057E`:_issue.format==="includes"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057A\u0561\u0580\u0578\u0582\u0576\u0561\u056F\u056B "${_issue.
includes}"`:_issue.format==="regex"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0570\u0561\u0574\u0561\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u056B ${_issue.
pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056B\u0576`:`\u054D\u056D\u0561\u056C ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\
\u054D\u056D\u0561\u056C \u0569\u056B\u057E\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057A\u0561\u057F\u056B\u056F \u056C\u056B\u0576\u056B ${issue.
divisor}-\u056B`;case"unrecognized_keys":return`\u0549\u0573\u0561\u0576\u0561\u0579\u057E\u0561\u056E \u0562\u0561\u0576\u0561\u056C\u056B${issue.keys.length>1?
"\u0576\u0565\u0580":""}. ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u054D\u056D\u0561\u056C \u0562\u0561\u0576\u0561\u056C\u056B ${withDefiniteArticle(
issue.origin)}-\u0578\u0582\u0574`;case"invalid_union":return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574";case"\
invalid_element":return`\u054D\u056D\u0561\u056C \u0561\u0580\u056A\u0565\u0584 ${withDefiniteArticle(issue.origin)}-\u0578\u0582\u0574`;default:return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\
\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574"}}};function hy(){return{localeError:hy_error()}}const id_error=()=>{const Sizable={string:{unit:"karakter",verb:"\
memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tanggal dan waktu format ISO",date:"tanggal format ISO",time:"jam fo\
rmat ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"rentang alamat IPv4",cidrv6:"rentang alamat IPv6",base64:"\
string dengan enkode base64",base64url:"string dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"\
kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Inp\
ut tidak valid: diharapkan instanceof ${issue.expected}, diterima ${received}`:`Input tidak valid: diharapkan ${expected}, diterima ${received}`}case"invalid_va\
lue":return issue.values.length===1?`Input tidak valid: diharapkan ${util.stringifyPrimitive(issue.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari\
 ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Terlalu besar: diharapkan\
 ${issue.origin??"value"} memiliki ${adj}${issue.maximum.toString()} ${sizing.unit??"elemen"}`:`Terlalu besar: diharapkan ${issue.origin??"value"} menjadi ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Terlalu kecil: diharapkan ${issue.origin}\
 memiliki ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Terlalu kecil: diharapkan ${issue.origin} menjadi ${adj}${issue.minimum.toString()}`}case"invalid_f\
ormat":{const _issue=issue;return _issue.format==="starts_with"?`String tidak valid: harus dimulai dengan "${_issue.prefix}"`:_issue.format==="ends_with"?`Strin\
g tidak valid: harus berakhir dengan "${_issue.suffix}"`:_issue.format==="includes"?`String tidak valid: harus menyertakan "${_issue.includes}"`:_issue.format===
"regex"?`String tidak valid: harus sesuai pola ${_issue.pattern}`:`${FormatDictionary[_issue.format]??issue.format} tidak valid`}case"not_multiple_of":return`An\
gka tidak valid: harus kelipatan dari ${issue.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${issue.keys.length>1?"s":""}: ${util.joinValues(issue.
keys,", ")}`;case"invalid_key":return`Kunci tidak valid di ${issue.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`Nilai tid\
ak valid di ${issue.origin}`;default:return"Input tidak valid"}}};function id(){return{localeError:id_error()}}const is_error=()=>{const Sizable={string:{unit:"\
stafi",verb:"a\xF0 hafa"},file:{unit:"b\xE6ti",verb:"a\xF0 hafa"},array:{unit:"hluti",verb:"a\xF0 hafa"},set:{unit:"hluti",verb:"a\xF0 hafa"},map:{unit:"hluti",
verb:"a\xF0 hafa"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"gildi",email:"netfang",url:"vefsl\xF3\xF0",emoji:"emo\
ji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dagsetni\
ng og t\xEDmi",date:"ISO dagsetning",time:"ISO t\xEDmi",duration:"ISO t\xEDmalengd",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64url-encoded strengur",json_string:"JSON strengur",e164:"E.164 t\xF6lugildi",credit_card:"k\
reditkortan\xFAmer",currency_code:"gjaldmi\xF0ilsk\xF3\xF0i",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},TypeDictionary={nan:"NaN",number:"n\xFAmer",array:"\
fylki"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),
received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Rangt gildi: \xDE\xFA sl\xF3st inn ${received} \xFEar sem \xE1 a\xF0 vera instan\
ceof ${issue.expected}`:`Rangt gildi: \xDE\xFA sl\xF3st inn ${received} \xFEar sem \xE1 a\xF0 vera ${expected}`}case"invalid_value":return issue.values.length===
1?`Rangt gildi: gert r\xE1\xF0 fyrir ${util.stringifyPrimitive(issue.values[0])}`:`\xD3gilt val: m\xE1 vera eitt af eftirfarandi ${util.joinValues(issue.values,
"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${issue.origin??
"gildi"} hafi ${adj}${issue.maximum.toString()} ${sizing.unit??"hluti"}`:`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${issue.origin??"gildi"} s\xE9 ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${issue.
origin} hafi ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${issue.origin} s\xE9 ${adj}${issue.minimum.toString()}`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 byrja \xE1 "${_issue.prefix}"`:_issue.format==="e\
nds_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 enda \xE1 "${_issue.suffix}"`:_issue.format==="includes"?`\xD3gildur strengur: ver\xF0ur a\xF0 innihalda "${_issue.
includes}"`:_issue.format==="regex"?`\xD3gildur strengur: ver\xF0ur a\xF0 fylgja mynstri ${_issue.pattern}`:`Rangt ${FormatDictionary[_issue.format]??issue.format}`}case"\
not_multiple_of":return`R\xF6ng tala: ver\xF0ur a\xF0 vera margfeldi af ${issue.divisor}`;case"unrecognized_keys":return`\xD3\xFEekkt ${issue.keys.length>1?"ir \
lyklar":"ur lykill"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Rangur lykill \xED ${issue.origin}`;case"invalid_union":return"Rangt gildi";case"\
invalid_element":return`Rangt gildi \xED ${issue.origin}`;default:return"Rangt gildi"}}};function is(){return{localeError:is_error()}}const it_error=()=>{const Sizable={
string:{unit:"caratteri",verb:"avere"},file:{unit:"byte",verb:"avere"},array:{unit:"elementi",verb:"avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elemen\
ti",verb:"avere"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"indirizzo email",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",
date:"data ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"intervallo IPv4",cidrv6:"intervallo\
 IPv6",base64:"stringa codificata in base64",base64url:"URL codificata in base64",json_string:"stringa JSON",e164:"numero E.164",credit_card:"numero di carta di\
 credito",currency_code:"codice valuta",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN",number:"numero",array:"vettore"};return issue=>{
switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`Input non valido: atteso instanceof ${issue.expected}, ricevuto ${received}`:`Input non valido: atteso ${expected}\
, ricevuto ${received}`}case"invalid_value":return issue.values.length===1?`Input non valido: atteso ${util.stringifyPrimitive(issue.values[0])}`:`Opzione non v\
alida: atteso uno tra ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Trop\
po grande: ${issue.origin??"valore"} deve avere ${adj}${issue.maximum.toString()} ${sizing.unit??"elementi"}`:`Troppo grande: ${issue.origin??"valore"} deve ess\
ere ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Troppo piccolo: ${issue.
origin} deve avere ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Troppo piccolo: ${issue.origin} deve essere ${adj}${issue.minimum.toString()}`}case"invali\
d_format":{const _issue=issue;return _issue.format==="starts_with"?`Stringa non valida: deve iniziare con "${_issue.prefix}"`:_issue.format==="ends_with"?`Strin\
ga non valida: deve terminare con "${_issue.suffix}"`:_issue.format==="includes"?`Stringa non valida: deve includere "${_issue.includes}"`:_issue.format==="rege\
x"?`Stringa non valida: deve corrispondere al pattern ${_issue.pattern}`:`Input non valido: ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_\
of":return`Numero non valido: deve essere un multiplo di ${issue.divisor}`;case"unrecognized_keys":return`Chiav${issue.keys.length>1?"i":"e"} non riconosciut${issue.
keys.length>1?"e":"a"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Chiave non valida in ${issue.origin}`;case"invalid_union":return"Input non\
 valido";case"invalid_element":return`Valore non valido in ${issue.origin}`;default:return"Input non valido"}}};function it(){return{localeError:it_error()}}const ja_error=()=>{
const Sizable={string:{unit:"\u6587\u5B57",verb:"\u3067\u3042\u308B"},file:{unit:"\u30D0\u30A4\u30C8",verb:"\u3067\u3042\u308B"},array:{unit:"\u8981\u7D20",verb:"\
\u3067\u3042\u308B"},set:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},map:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"\u5165\u529B\u5024",email:"\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9",url:"URL",emoji:"\u7D75\u6587\u5B57",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u6642",date:"ISO\u65E5\u4ED8",
time:"ISO\u6642\u523B",duration:"ISO\u671F\u9593",ipv4:"IPv4\u30A2\u30C9\u30EC\u30B9",ipv6:"IPv6\u30A2\u30C9\u30EC\u30B9",mac:"MAC\u30A2\u30C9\u30EC\u30B9",cidrv4:"\
IPv4\u7BC4\u56F2",cidrv6:"IPv6\u7BC4\u56F2",base64:"base64\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",base64url:"base64url\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",
json_string:"JSON\u6587\u5B57\u5217",e164:"E.164\u756A\u53F7",credit_card:"\u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7",currency_code:"\u901A\u8CA8\u30B3\u30FC\u30C9",
iban:"IBAN",jwt:"JWT",template_literal:"\u5165\u529B\u5024"},TypeDictionary={nan:"NaN",number:"\u6570\u5024",array:"\u914D\u5217"};return issue=>{switch(issue.code){case"\
invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`\u7121\u52B9\u306A\u5165\u529B: instanceof ${issue.expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${received}\
\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u5165\u529B: ${expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${received}\
\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`}case"invalid_value":return issue.values.length===1?`\u7121\u52B9\u306A\u5165\u529B: ${util.stringifyPrimitive(
issue.values[0])}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u9078\u629E: ${util.joinValues(issue.values,"\u3001")}\u306E\u3044\u305A\u308C\u304B\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"\
too_big":{const adj=issue.inclusive?"\u4EE5\u4E0B\u3067\u3042\u308B":"\u3088\u308A\u5C0F\u3055\u3044",sizing=getSizing(issue.origin);return sizing?`\u5927\u304D\u3059\u304E\u308B\u5024: ${issue.
origin??"\u5024"}\u306F${issue.maximum.toString()}${sizing.unit??"\u8981\u7D20"}${adj}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5927\u304D\u3059\u304E\u308B\u5024: ${issue.
origin??"\u5024"}\u306F${issue.maximum.toString()}${adj}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"too_small":{const adj=issue.inclusive?"\u4EE5\u4E0A\u3067\u3042\u308B":
"\u3088\u308A\u5927\u304D\u3044",sizing=getSizing(issue.origin);return sizing?`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${issue.origin}\u306F${issue.minimum.toString()}${sizing.
unit}${adj}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${issue.origin}\u306F${issue.minimum.toString()}${adj}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${_issue.prefix}"\u3067\u59CB\u307E\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:
_issue.format==="ends_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${_issue.suffix}"\u3067\u7D42\u308F\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:_issue.
format==="includes"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${_issue.includes}"\u3092\u542B\u3080\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:_issue.format==="re\
gex"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: \u30D1\u30BF\u30FC\u30F3${_issue.pattern}\u306B\u4E00\u81F4\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\
\u7121\u52B9\u306A${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u7121\u52B9\u306A\u6570\u5024: ${issue.divisor}\u306E\u500D\u6570\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"\
unrecognized_keys":return`\u8A8D\u8B58\u3055\u308C\u3066\u3044\u306A\u3044\u30AD\u30FC${issue.keys.length>1?"\u7FA4":""}: ${util.joinValues(issue.keys,"\u3001")}`;case"\
invalid_key":return`${issue.origin}\u5185\u306E\u7121\u52B9\u306A\u30AD\u30FC`;case"invalid_union":return"\u7121\u52B9\u306A\u5165\u529B";case"invalid_element":
return`${issue.origin}\u5185\u306E\u7121\u52B9\u306A\u5024`;default:return"\u7121\u52B9\u306A\u5165\u529B"}}};function ja(){return{localeError:ja_error()}}const ka_error=()=>{
const Sizable={string:{unit:"\u10E1\u10D8\u10DB\u10D1\u10DD\u10DA\u10DD",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},
file:{unit:"\u10D1\u10D0\u10D8\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},array:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",
verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},set:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \
\u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},map:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0",email:"\u10D4\u10DA-\u10E4\u10DD\u10E1\u10E2\u10D8\u10E1 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",
url:"URL",emoji:"\u10D4\u10DB\u10DD\u10EF\u10D8",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8-\u10D3\u10E0\u10DD",date:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8",time:"\u10D3\u10E0\u10DD",duration:"\
\u10EE\u10D0\u10DC\u10D2\u10E0\u10EB\u10DA\u10D8\u10D5\u10DD\u10D1\u10D0",ipv4:"IPv4 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",ipv6:"IPv6 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\
\u10D8",mac:"MAC \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",cidrv4:"IPv4 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",cidrv6:"IPv6 \u10D3\u10D8\u10D0\u10DE\u10D0\
\u10D6\u10DD\u10DC\u10D8",base64:"base64-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",base64url:"base64url-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \
\u10D5\u10D4\u10DA\u10D8",json_string:"JSON \u10D5\u10D4\u10DA\u10D8",e164:"E.164 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",credit_card:"\u10E1\u10D0\u10D9\u10E0\u10D4\u10D3\u10D8\u10E2\u10DD \u10D1\u10D0\u10E0\u10D0\u10D7\u10D8\u10E1 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",
currency_code:"\u10D5\u10D0\u10DA\u10E3\u10E2\u10D8\u10E1 \u10D9\u10DD\u10D3\u10D8",iban:"IBAN",jwt:"JWT",template_literal:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"},
TypeDictionary={nan:"NaN",number:"\u10E0\u10D8\u10EA\u10EE\u10D5\u10D8",string:"\u10D5\u10D4\u10DA\u10D8",boolean:"\u10D1\u10E3\u10DA\u10D4\u10D0\u10DC\u10D8",function:"\
\u10E4\u10E3\u10DC\u10E5\u10EA\u10D8\u10D0",array:"\u10DB\u10D0\u10E1\u10D8\u10D5\u10D8"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u10D0\u10E0\u10D0\
\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 instanceof ${issue.
expected}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${received}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${expected}\
, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${received}`}case"invalid_value":return issue.values.length===1?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${util.
stringifyPrimitive(issue.values[0])}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D0\u10E0\u10D8\u10D0\u10DC\u10E2\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8\u10D0 \u10D4\u10E0\u10D7-\u10D4\u10E0\u10D7\u10D8 ${util.
joinValues(issue.values,"|")}-\u10D3\u10D0\u10DC`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8:\
 \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${issue.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} ${sizing.
verb} ${adj}${issue.maximum.toString()} ${sizing.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${issue.
origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} \u10D8\u10E7\u10DD\u10E1 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${issue.
origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${issue.
origin} \u10D8\u10E7\u10DD\u10E1 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8\
: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10EC\u10E7\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${_issue.prefix}"-\u10D8\u10D7`:_issue.format==="ends_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\
\u10DC\u10D3\u10D0 \u10DB\u10D7\u10D0\u10D5\u10E0\u10D3\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${_issue.suffix}"-\u10D8\u10D7`:_issue.format==="includes"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\
\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1 "${_issue.includes}"-\u10E1`:_issue.format==="r\
egex"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D4\u10E1\u10D0\u10D1\u10D0\u10DB\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 \u10E8\u10D0\u10D1\u10DA\u10DD\u10DC\u10E1 ${_issue.
pattern}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E0\u10D8\u10EA\u10EE\u10D5\u10D8: \u10E3\u10DC\u10D3\u10D0\
 \u10D8\u10E7\u10DD\u10E1 ${issue.divisor}-\u10D8\u10E1 \u10EF\u10D4\u10E0\u10D0\u10D3\u10D8`;case"unrecognized_keys":return`\u10E3\u10EA\u10DC\u10DD\u10D1\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1${issue.
keys.length>1?"\u10D4\u10D1\u10D8":"\u10D8"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1\u10D8 ${issue.
origin}-\u10E8\u10D8`;case"invalid_union":return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0";case"invalid_eleme\
nt":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0 ${issue.origin}-\u10E8\u10D8`;default:
return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"}}};function ka(){return{localeError:ka_error()}}const km_error=()=>{
const Sizable={string:{unit:"\u178F\u17BD\u17A2\u1780\u17D2\u179F\u179A",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},file:{unit:"\u1794\u17C3",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},
array:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},set:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},
map:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B",email:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793\u17A2\u17CA\u17B8\u1798\u17C2\u179B",
url:"URL",emoji:"\u179F\u1789\u17D2\u1789\u17B6\u17A2\u17B6\u179A\u1798\u17D2\u1798\u178E\u17CD",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 \u1793\u17B7\u1784\u1798\u17C9\u17C4\u1784 ISO",
date:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 ISO",time:"\u1798\u17C9\u17C4\u1784 ISO",duration:"\u179A\u1799\u17C8\u1796\u17C1\u179B ISO",
ipv4:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",ipv6:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",mac:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 MAC",
cidrv4:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",cidrv6:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",
base64:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64",base64url:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64url",
json_string:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A JSON",e164:"\u179B\u17C1\u1781 E.164",credit_card:"\u179B\u17C1\u1781\u1794\u17D0\u178E\u17D2\u178E\u17A5\u178E\u1791\u17B6\u1793",
currency_code:"\u1780\u17BC\u178A\u179A\u17BC\u1794\u17B7\u1799\u1794\u17D0\u178E\u17D2\u178E",iban:"IBAN",jwt:"JWT",template_literal:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B"},
TypeDictionary={nan:"NaN",number:"\u179B\u17C1\u1781",array:"\u17A2\u17B6\u179A\u17C1 (Array)",null:"\u1782\u17D2\u1798\u17B6\u1793\u178F\u1798\u17D2\u179B\u17C3 (null)"};
return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A instanceof ${issue.
expected} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${received}`:`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${expected}\
 \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${received}`}case"invalid_value":return issue.values.length===1?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\
\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${util.
stringifyPrimitive(issue.values[0])}`:`\u1787\u1798\u17D2\u179A\u17BE\u179F\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1787\u17B6\u1798\u17BD\u1799\u1780\u17D2\u1793\u17BB\u1784\u1785\u17C6\u178E\u17C4\u1798 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${issue.
origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${adj} ${issue.maximum.toString()} ${sizing.unit??"\u1792\u17B6\u178F\u17BB"}`:`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${issue.
origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${issue.origin} ${adj} ${issue.minimum.toString()} ${sizing.
unit}`:`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${issue.origin} ${adj} ${issue.minimum.toString()}`}case"inv\
alid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1785\u17B6\u1794\u17CB\u1795\u17D2\u178F\u17BE\u1798\u178A\u17C4\u1799 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1794\u1789\u17D2\u1785\u1794\u17CB\u178A\u17C4\u1799 "${_issue.
suffix}"`:_issue.format==="includes"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1798\u17B6\u1793 "${_issue.
includes}"`:_issue.format==="regex"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1795\u17D2\u1782\u17BC\u1795\u17D2\u1782\u1784\u1793\u17B9\u1784\u1791\u1798\u17D2\u179A\u1784\u17CB\u178A\u17C2\u179B\u1794\u17B6\u1793\u1780\u17C6\u178E\u178F\u17CB ${_issue.
pattern}`:`\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multi\
ple_of":return`\u179B\u17C1\u1781\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1787\u17B6\u1796\u17A0\u17BB\u1782\u17BB\u178E\u1793\u17C3 ${issue.
divisor}`;case"unrecognized_keys":return`\u179A\u1780\u1783\u17BE\u1789\u179F\u17C4\u1798\u17B7\u1793\u179F\u17D2\u1782\u17B6\u179B\u17CB\u17D6 ${util.joinValues(
issue.keys,", ")}`;case"invalid_key":return`\u179F\u17C4\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${issue.
origin}`;case"invalid_union":return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C";case"\
invalid_element":return`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${issue.
origin}`;default:return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C"}}};function km(){
return{localeError:km_error()}}function kh(){return km()}const kn_error=()=>{const Sizable={string:{unit:"\u0C85\u0C95\u0CCD\u0CB7\u0CB0\u0C97\u0CB3\u0CC1",verb:"\
\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},file:{unit:"\u0CAC\u0CC8\u0C9F\u0CCD\u200C\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},array:{unit:"\u0CB5\
\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},set:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\
\u0CB2\u0CC1"},map:{unit:"entries",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD",email:"email \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUID\
v6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95\u0CA6 \u0CB8\u0CAE\u0CAF",
date:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95",time:"ISO \u0CB8\u0CAE\u0CAF",duration:"ISO \u0C85\u0CB5\u0CA7\u0CBF",ipv4:"IPv4 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",
ipv6:"IPv6 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",mac:"MAC \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",cidrv4:"IPv4 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",cidrv6:"\
IPv6 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",base64:"base64-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",base64url:"base64url-\
encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",json_string:"JSON\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",e164:"E.164 \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",
credit_card:"\u0C95\u0CCD\u0CB0\u0CC6\u0CA1\u0CBF\u0C9F\u0CCD \u0C95\u0CBE\u0CB0\u0CCD\u0CA1\u0CCD \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",currency_code:"\u0C95\u0CB0\u0CC6\u0CA8\u0CCD\u0CB8\u0CBF \
\u0C95\u0CCB\u0CA1\u0CCD",iban:"IBAN",jwt:"JWT",template_literal:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.
code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${expected}\
, \u0CB8\u0CCD\u0CB5\u0CC0\u0C95\u0CB0\u0CBF\u0CB8\u0CBF\u0CA6\u0CA8\u0CC1 ${received}`}case"invalid_value":return issue.values.length===1?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\
\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${util.stringifyPrimitive(issue.values[0])}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C86\u0CAF\u0CCD\u0C95\u0CC6: \u0C87\u0CB5\u0CC1\u0C97\u0CB3\u0CB2\u0CCD\u0CB2\u0CBF \u0C92\u0C82\u0CA6\u0CA8\u0CCD\u0CA8\u0CC1 \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\
\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?
`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${issue.
origin??"value"} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0C85\u0C82\u0CB6\u0C97\u0CB3\u0CC1"}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \
\u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${issue.origin??"value"} \u0C8E\u0C82\u0CA6\u0CC1 ${adj}${issue.maximum.
toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${issue.
origin} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${issue.
origin} \u0C8E\u0C82\u0CA6\u0CC1 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\
\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0CAA\u0CCD\u0CB0\u0CBE\u0CB0\u0C82\u0CAD\u0CBF\u0CB8\u0CAC\u0CC7\u0C95\u0CC1 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0C95\u0CCA\u0CA8\u0CC6\u0C97\u0CCA\u0CB3\u0CCD\u0CB3\u0CAC\u0CC7\u0C95\u0CC1 "${_issue.
suffix}"`:_issue.format==="includes"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C92\u0CB3\u0C97\u0CCA\u0C82\u0CA1\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 "${_issue.
includes}"`:_issue.format==="regex"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0CAE\u0CBE\u0CA6\u0CB0\u0CBF\u0C97\u0CC6 \u0CB9\u0CCA\u0C82\u0CA6\u0CBF\u0C95\u0CC6\u0CAF\u0CBE\u0C97\u0CAC\u0CC7\u0C95\u0CC1 ${_issue.
pattern}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6: \u0CAC\u0CB9\u0CC1\u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6\u0CAF\u0CBE\u0C97\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1\
 ${issue.divisor}`;case"unrecognized_keys":return`\u0C97\u0CC1\u0CB0\u0CC1\u0CA4\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CA6 \u0C95\u0CC0 ${issue.keys.length>1?"s":""}:\
 ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0C95\u0CC0 \u0C87\u0CA8\u0CCD ${issue.origin}`;case"\
invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CA4\u0CBE\u0CB0\u0CA4\u0CAE\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF. \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD";case"invalid_element":return`\u0CB0\u0CB2\u0CCD\u0CB2\
\u0CBF \u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF ${issue.origin}`;default:return"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD"}}};
function kn(){return{localeError:kn_error()}}const ko_error=()=>{const Sizable={string:{unit:"\uBB38\uC790",verb:"to have"},file:{unit:"\uBC14\uC774\uD2B8",verb:"\
to have"},array:{unit:"\uAC1C",verb:"to have"},set:{unit:"\uAC1C",verb:"to have"},map:{unit:"\uAC1C",verb:"to have"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"\uC785\uB825",email:"\uC774\uBA54\uC77C \uC8FC\uC18C",url:"URL",emoji:"\uC774\uBAA8\uC9C0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \uB0A0\uC9DC\uC2DC\uAC04",date:"ISO \uB0A0\uC9DC",
time:"ISO \uC2DC\uAC04",duration:"ISO \uAE30\uAC04",ipv4:"IPv4 \uC8FC\uC18C",ipv6:"IPv6 \uC8FC\uC18C",mac:"MAC \uC8FC\uC18C",cidrv4:"IPv4 \uBC94\uC704",cidrv6:"\
IPv6 \uBC94\uC704",base64:"base64 \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",base64url:"base64url \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",json_string:"JSON \uBB38\uC790\uC5F4",
e164:"E.164 \uBC88\uD638",credit_card:"\uC2E0\uC6A9\uCE74\uB4DC \uBC88\uD638",currency_code:"\uD1B5\uD654 \uCF54\uB4DC",iban:"IBAN",jwt:"JWT",template_literal:"\
\uC785\uB825"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 instanceof ${issue.
expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${received}\uC785\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 ${expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${received}\
\uC785\uB2C8\uB2E4`}case"invalid_value":return issue.values.length===1?`\uC798\uBABB\uB41C \uC785\uB825: \uAC12\uC740 ${util.stringifyPrimitive(issue.values[0])}\
 \uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC635\uC158: ${util.joinValues(issue.values,"\uB610\uB294 ")} \uC911 \uD558\uB098\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"\
too_big":{const adj=issue.inclusive?"\uC774\uD558":"\uBBF8\uB9CC",suffix=adj==="\uBBF8\uB9CC"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",
sizing=getSizing(issue.origin),unit=sizing?.unit??"\uC694\uC18C";return sizing?`${issue.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${issue.maximum.
toString()}${unit} ${adj}${suffix}`:`${issue.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${issue.maximum.toString()} ${adj}${suffix}`}case"too_smal\
l":{const adj=issue.inclusive?"\uC774\uC0C1":"\uCD08\uACFC",suffix=adj==="\uC774\uC0C1"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",
sizing=getSizing(issue.origin),unit=sizing?.unit??"\uC694\uC18C";return sizing?`${issue.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${issue.minimum.
toString()}${unit} ${adj}${suffix}`:`${issue.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${issue.minimum.toString()} ${adj}${suffix}`}case"in\
valid_format":{const _issue=issue;return _issue.format==="starts_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${_issue.prefix}"(\uC73C)\uB85C \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\uB2E4`:
_issue.format==="ends_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${_issue.suffix}"(\uC73C)\uB85C \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4`:_issue.format==="inc\
ludes"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${_issue.includes}"\uC744(\uB97C) \uD3EC\uD568\uD574\uC57C \uD569\uB2C8\uB2E4`:_issue.format==="regex"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4:\
 \uC815\uADDC\uC2DD ${_issue.pattern} \uD328\uD134\uACFC \uC77C\uCE58\uD574\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C ${FormatDictionary[_issue.format]??issue.
format}`}case"not_multiple_of":return`\uC798\uBABB\uB41C \uC22B\uC790: ${issue.divisor}\uC758 \uBC30\uC218\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"unrecognized_key\
s":return`\uC778\uC2DD\uD560 \uC218 \uC5C6\uB294 \uD0A4: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\uC798\uBABB\uB41C \uD0A4: ${issue.origin}`;case"\
invalid_union":return"\uC798\uBABB\uB41C \uC785\uB825";case"invalid_element":return`\uC798\uBABB\uB41C \uAC12: ${issue.origin}`;default:return"\uC798\uBABB\uB41C \uC785\uB825"}}};
function ko(){return{localeError:ko_error()}}const capitalizeFirstCharacter=text=>text.charAt(0).toUpperCase()+text.slice(1);function getUnitTypeFromNumber(number2){
const abs=Math.abs(number2),last=abs%10,last2=abs%100;return last2>=11&&last2<=19||last===0?"many":last===1?"one":"few"}const lt_error=()=>{const Sizable={string:{
unit:{one:"simbolis",few:"simboliai",many:"simboli\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne ilgesn\u0117 kaip",notInclusive:"turi b\u016Bti trumpesn\u0117 kaip"},
bigger:{inclusive:"turi b\u016Bti ne trumpesn\u0117 kaip",notInclusive:"turi b\u016Bti ilgesn\u0117 kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"bait\u0173"},
verb:{smaller:{inclusive:"turi b\u016Bti ne didesnis kaip",notInclusive:"turi b\u016Bti ma\u017Eesnis kaip"},bigger:{inclusive:"turi b\u016Bti ne ma\u017Eesnis kaip",
notInclusive:"turi b\u016Bti didesnis kaip"}}},array:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne d\
augiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}},
set:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eia\
u kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}}};function getSizing(origin,unitType,inclusive,targetShouldBe){
const result=Sizable[origin]??null;return result===null?result:{unit:result.unit[unitType],verb:result.verb[targetShouldBe][inclusive?"inclusive":"notInclusive"]}}
const FormatDictionary={regex:"\u012Fvestis",email:"el. pa\u0161to adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nano\
id",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data ir laikas",date:"ISO data",time:"ISO laikas",duration:"ISO truk\
m\u0117",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresas",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR)",base64:"base64 u\u017E\
koduota eilut\u0117",base64url:"base64url u\u017Ekoduota eilut\u0117",json_string:"JSON eilut\u0117",e164:"E.164 numeris",credit_card:"kredito kortel\u0117s numeris",
currency_code:"valiutos kodas",iban:"IBAN",jwt:"JWT",template_literal:"\u012Fvestis"},TypeDictionary={nan:"NaN",number:"skai\u010Dius",bigint:"sveikasis skai\u010Diu\
s",string:"eilut\u0117",boolean:"login\u0117 reik\u0161m\u0117",undefined:"neapibr\u0117\u017Eta reik\u0161m\u0117",function:"funkcija",symbol:"simbolis",array:"\
masyvas",object:"objektas",null:"nulin\u0117 reik\u0161m\u0117"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??
issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Gautas tipas ${received}\
, o tik\u0117tasi - instanceof ${issue.expected}`:`Gautas tipas ${received}, o tik\u0117tasi - ${expected}`}case"invalid_value":return issue.values.length===1?`\
Privalo b\u016Bti ${util.stringifyPrimitive(issue.values[0])}`:`Privalo b\u016Bti vienas i\u0161 ${util.joinValues(issue.values,"|")} pasirinkim\u0173`;case"too\
_big":{const origin=TypeDictionary[issue.origin]??issue.origin,sizing=getSizing(issue.origin,getUnitTypeFromNumber(Number(issue.maximum)),issue.inclusive??!1,"s\
maller");if(sizing?.verb)return`${capitalizeFirstCharacter(origin??issue.origin??"reik\u0161m\u0117")} ${sizing.verb} ${issue.maximum.toString()} ${sizing.unit??
"element\u0173"}`;const adj=issue.inclusive?"ne didesnis kaip":"ma\u017Eesnis kaip";return`${capitalizeFirstCharacter(origin??issue.origin??"reik\u0161m\u0117")}\
 turi b\u016Bti ${adj} ${issue.maximum.toString()} ${sizing?.unit}`}case"too_small":{const origin=TypeDictionary[issue.origin]??issue.origin,sizing=getSizing(issue.
origin,getUnitTypeFromNumber(Number(issue.minimum)),issue.inclusive??!1,"bigger");if(sizing?.verb)return`${capitalizeFirstCharacter(origin??issue.origin??"reik\u0161\
m\u0117")} ${sizing.verb} ${issue.minimum.toString()} ${sizing.unit??"element\u0173"}`;const adj=issue.inclusive?"ne ma\u017Eesnis kaip":"didesnis kaip";return`${capitalizeFirstCharacter(
origin??issue.origin??"reik\u0161m\u0117")} turi b\u016Bti ${adj} ${issue.minimum.toString()} ${sizing?.unit}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`Eilut\u0117 privalo prasid\u0117ti "${_issue.prefix}"`:_issue.format==="ends_with"?`Eilut\u0117 privalo pasibaigti "${_issue.suffix}"`:_issue.
format==="includes"?`Eilut\u0117 privalo \u012Ftraukti "${_issue.includes}"`:_issue.format==="regex"?`Eilut\u0117 privalo atitikti ${_issue.pattern}`:`Neteising\
as ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Skai\u010Dius privalo b\u016Bti ${issue.divisor} kartotinis.`;case"unrecognize\
d_keys":return`Neatpa\u017Eint${issue.keys.length>1?"i":"as"} rakt${issue.keys.length>1?"ai":"as"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return"\
Rastas klaidingas raktas";case"invalid_union":return"Klaidinga \u012Fvestis";case"invalid_element":{const origin=TypeDictionary[issue.origin]??issue.origin;return`${capitalizeFirstCharacter(
origin??issue.origin??"reik\u0161m\u0117")} turi klaiding\u0105 \u012Fvest\u012F`}default:return"Klaidinga \u012Fvestis"}}};function lt(){return{localeError:lt_error()}}
const mk_error=()=>{const Sizable={string:{unit:"\u0437\u043D\u0430\u0446\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},file:{unit:"\u0431\u0430\u0458\u0442\u0438",
verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},array:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},set:{
unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},map:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0432\u043D\u0435\u0441",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0435-\u043F\u043E\u0448\u0442\u0430",
url:"URL",emoji:"\u0435\u043C\u043E\u045F\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0443\u043C \u0438 \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0443\u043C",time:"ISO \u0432\u0440\u0435\u043C\u0435",
duration:"ISO \u0432\u0440\u0435\u043C\u0435\u0442\u0440\u0430\u0435\u045A\u0435",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",
mac:"MAC \u0430\u0434\u0440\u0435\u0441\u0430",cidrv4:"IPv4 \u043E\u043F\u0441\u0435\u0433",cidrv6:"IPv6 \u043E\u043F\u0441\u0435\u0433",base64:"base64-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\
\u043D\u0430 \u043D\u0438\u0437\u0430",base64url:"base64url-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",json_string:"\
JSON \u043D\u0438\u0437\u0430",e164:"E.164 \u0431\u0440\u043E\u0458",credit_card:"\u0431\u0440\u043E\u0458 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430",
currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u043D\u0435\u0441"},TypeDictionary={
nan:"NaN",number:"\u0431\u0440\u043E\u0458",array:"\u043D\u0438\u0437\u0430"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u0413\u0440\u0435\
\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 instanceof ${issue.expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${received}`:
`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${received}`}case"\
invalid_value":return issue.values.length===1?`Invalid input: expected ${util.stringifyPrimitive(issue.values[0])}`:`\u0413\u0440\u0435\u0448\u0430\u043D\u0430 \u043E\u043F\u0446\u0438\u0458\u0430: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 \u0435\u0434\u043D\u0430 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${issue.
origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043C\u0430 ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0438"}`:
`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${issue.origin??"\u0432\u0440\u0435\u0434\u043D\
\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(
issue.origin);return sizing?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${issue.
origin} \u0434\u0430 \u0438\u043C\u0430 ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${issue.
origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\
\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u043D\u0443\u0432\u0430 \u0441\u043E "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043E "${_issue.
suffix}"`:_issue.format==="includes"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0432\u043A\u043B\u0443\u0447\u0443\u0432\u0430 "${_issue.
includes}"`:_issue.format==="regex"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u043E\u0434\u0433\u043E\u0430\u0440\u0430 \u043D\u0430 \u043F\u0430\u0442\u0435\u0440\u043D\u043E\u0442 ${_issue.
pattern}`:`Invalid ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u0413\u0440\u0435\u0448\u0435\u043D \u0431\u0440\u043E\u0458: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043B\u0438\u0432 \u0441\u043E ${issue.
divisor}`;case"unrecognized_keys":return`${issue.keys.length>1?"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D\u0438 \u043A\u043B\u0443\u0447\u0435\u0432\u0438":
"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D \u043A\u043B\u0443\u0447"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\
\u0413\u0440\u0435\u0448\u0435\u043D \u043A\u043B\u0443\u0447 \u0432\u043E ${issue.origin}`;case"invalid_union":return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441";case"\
invalid_element":return`\u0413\u0440\u0435\u0448\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442 \u0432\u043E ${issue.origin}`;default:return"\u0413\u0440\u0435\u0448\u0435\
\u043D \u0432\u043D\u0435\u0441"}}};function mk(){return{localeError:mk_error()}}const ms_error=()=>{const Sizable={string:{unit:"aksara",verb:"mempunyai"},file:{
unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"mempunyai"},set:{unit:"elemen",verb:"mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",date:"tarikh ISO",time:"masa ISO",duration:"tempoh \
ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"julat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan b\
ase64url",json_string:"string JSON",e164:"nombor E.164",credit_card:"nombor kad kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"in\
put"},TypeDictionary={nan:"NaN",number:"nombor"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,
receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Input tidak sah: dijangka ins\
tanceof ${issue.expected}, diterima ${received}`:`Input tidak sah: dijangka ${expected}, diterima ${received}`}case"invalid_value":return issue.values.length===
1?`Input tidak sah: dijangka ${util.stringifyPrimitive(issue.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${util.joinValues(issue.values,"|")}`;case"\
too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Terlalu besar: dijangka ${issue.origin??"nilai"} ${sizing.verb} ${adj}${issue.
maximum.toString()} ${sizing.unit??"elemen"}`:`Terlalu besar: dijangka ${issue.origin??"nilai"} adalah ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Terlalu kecil: dijangka ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.
unit}`:`Terlalu kecil: dijangka ${issue.origin} adalah ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="start\
s_with"?`String tidak sah: mesti bermula dengan "${_issue.prefix}"`:_issue.format==="ends_with"?`String tidak sah: mesti berakhir dengan "${_issue.suffix}"`:_issue.
format==="includes"?`String tidak sah: mesti mengandungi "${_issue.includes}"`:_issue.format==="regex"?`String tidak sah: mesti sepadan dengan corak ${_issue.pattern}`:
`${FormatDictionary[_issue.format]??issue.format} tidak sah`}case"not_multiple_of":return`Nombor tidak sah: perlu gandaan ${issue.divisor}`;case"unrecognized_ke\
ys":return`Kunci tidak dikenali: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Kunci tidak sah dalam ${issue.origin}`;case"invalid_union":return"\
Input tidak sah";case"invalid_element":return`Nilai tidak sah dalam ${issue.origin}`;default:return"Input tidak sah"}}};function ms(){return{localeError:ms_error()}}
const ne_error=()=>{const Sizable={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},file:{unit:"\u092C\u093E\u0907\u091F",
verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},set:{unit:"\
\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F",verb:"\u0939\u0941\u0928\u0941\
\u092A\u0930\u094D\u091B"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0907\u092E\u0947\u0932 \u0920\
\u0947\u0917\u093E\u0928\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"c\
uid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u092E\u093F\u0924\u093F \u0930 \u0938\u092E\u092F",date:"ISO \u092E\u093F\u0924\u093F",time:"\
ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u0920\u0947\u0917\u093E\u0928\u093E",ipv6:"IPv6 \u0920\u0947\u0917\u093E\u0928\u093E",
mac:"MAC \u0920\u0947\u0917\u093E\u0928\u093E",cidrv4:"IPv4 \u0926\u093E\u092F\u0930\u093E",cidrv6:"IPv6 \u0926\u093E\u092F\u0930\u093E",base64:"base64-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\
\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",base64url:"base64url-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",
json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0919",e164:"E.164 \u0928\u092E\u094D\u092C\u0930",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0928\u092E\u094D\u092C\u0930",
currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},TypeDictionary={
nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.
input),received=TypeDictionary[receivedType]??receivedType;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${expected}\
, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${received}`}case"invalid_value":return issue.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${util.
stringifyPrimitive(issue.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u0939\u0930\u0942 \u092E\u0927\u094D\u092F\u0947 \u090F\u0915 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${issue.
origin??"\u092E\u093E\u0928"} \u092E\u093E ${adj}${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`:`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${issue.
origin??"\u092E\u093E\u0928"} ${adj}${issue.maximum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"too_small":{const adj=issue.inclusive?">=":
">",sizing=getSizing(issue.origin);return sizing?`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${issue.origin} \u092E\u093E ${adj}${issue.minimum.toString()}\
 ${sizing.unit} ${sizing.verb}`:`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${issue.origin} ${adj}${issue.minimum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${_issue.
prefix}" \u092C\u093E\u091F \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:_issue.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${_issue.
suffix}" \u092E\u093E \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:_issue.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${_issue.
includes}" \u0938\u092E\u093E\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:_issue.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: \u0922\u093E\u0901\u091A\u093E ${_issue.
pattern} \u0938\u0901\u0917 \u092E\u0947\u0932 \u0916\u093E\u0928\u0941\u092A\u0930\u094D\u091B`:`\u0905\u092E\u093E\u0928\u094D\u092F ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: ${issue.divisor} \u0915\u094B \u0917\u0941\u0923\u091C \u0939\u0941\u0928\u0941\u092A\u0930\u094D\
\u091B`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u091E\u094D\u091C\u0940${issue.keys.length>1?"\u0939\u0930\u0942":
""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u091E\u094D\u091C\u0940: ${issue.origin} \u092E\u093E`;case"\
invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${issue.
options.map(o=>`'${o}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${issue.
origin} \u092E\u093E`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}};function ne(){return{localeError:ne_error()}}const nl_error=()=>{
const Sizable={string:{unit:"tekens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"heeft"},set:{unit:"elementen",verb:"heeft"},map:{
unit:"elementen",verb:"heeft"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"invoer",email:"emailadres",url:"URL",emoji:"\
emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum\
 en tijd",date:"ISO datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"IPv6-bereik",base64:"\
base64-gecodeerde tekst",base64url:"base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.164-nummer",credit_card:"creditcardnummer",currency_code:"val\
utacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},TypeDictionary={nan:"NaN",number:"getal"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ong\
eldige invoer: verwacht instanceof ${issue.expected}, ontving ${received}`:`Ongeldige invoer: verwacht ${expected}, ontving ${received}`}case"invalid_value":return issue.
values.length===1?`Ongeldige invoer: verwacht ${util.stringifyPrimitive(issue.values[0])}`:`Ongeldige optie: verwacht \xE9\xE9n van ${util.joinValues(issue.values,
"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin),longName=issue.origin==="date"?"laat":issue.origin==="string"?"lang":"gr\
oot";return sizing?`Te ${longName}: verwacht dat ${issue.origin??"waarde"} ${adj}${issue.maximum.toString()} ${sizing.unit??"elementen"} ${sizing.verb}`:`Te ${longName}\
: verwacht dat ${issue.origin??"waarde"} ${adj}${issue.maximum.toString()} is`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin),
shortName=issue.origin==="date"?"vroeg":issue.origin==="string"?"kort":"klein";return sizing?`Te ${shortName}: verwacht dat ${issue.origin} ${adj}${issue.minimum.
toString()} ${sizing.unit} ${sizing.verb}`:`Te ${shortName}: verwacht dat ${issue.origin} ${adj}${issue.minimum.toString()} is`}case"invalid_format":{const _issue=issue;
return _issue.format==="starts_with"?`Ongeldige tekst: moet met "${_issue.prefix}" beginnen`:_issue.format==="ends_with"?`Ongeldige tekst: moet op "${_issue.suffix}\
" eindigen`:_issue.format==="includes"?`Ongeldige tekst: moet "${_issue.includes}" bevatten`:_issue.format==="regex"?`Ongeldige tekst: moet overeenkomen met pat\
roon ${_issue.pattern}`:`Ongeldig: ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud van ${issue.
divisor} zijn`;case"unrecognized_keys":return`Onbekende key${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ongeldig\
e key in ${issue.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`Ongeldige waarde in ${issue.origin}`;default:return"Ongeldig\
e invoer"}}};function nl(){return{localeError:nl_error()}}const nn_error=()=>{const Sizable={string:{unit:"teikn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},
array:{unit:"element",verb:"\xE5 innehalde"},set:{unit:"element",verb:"\xE5 innehalde"},map:{unit:"element",verb:"\xE5 innehalde"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",
cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",
ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda \
streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},
TypeDictionary={nan:"NaN",number:"tal",array:"liste"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.
expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ugyldig input: forve\
nta instanceof ${issue.expected}, fekk ${received}`:`Ugyldig input: forventa ${expected}, fekk ${received}`}case"invalid_value":return issue.values.length===1?`\
Ugyldig verdi: forventa ${util.stringifyPrimitive(issue.values[0])}`:`Ugyldig val: forventa eitt av ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.
inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`For stor(t): forventa ${issue.origin??"value"} til \xE5 ha ${adj}${issue.maximum.toString()} ${sizing.
unit??"element"}`:`For stor(t): forventa ${issue.origin??"value"} til \xE5 ha ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":
">",sizing=getSizing(issue.origin);return sizing?`For lite(n): forventa ${issue.origin} til \xE5 ha ${adj}${issue.minimum.toString()} ${sizing.unit}`:`For lite(\
n): forventa ${issue.origin} til \xE5 ha ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ugyld\
ig streng: m\xE5 starte med "${_issue.prefix}"`:_issue.format==="ends_with"?`Ugyldig streng: m\xE5 slutte med "${_issue.suffix}"`:_issue.format==="includes"?`Ug\
yldig streng: m\xE5 innehalde "${_issue.includes}"`:_issue.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${_issue.pattern}`:`Ugyldig ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Ugyldig tal: m\xE5 vere eit multiplum av ${issue.divisor}`;case"unrecognized_keys":return`${issue.keys.length>
1?"Ukjende n\xF8klar":"Ukjend n\xF8kkel"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${issue.origin}`;case"invalid_union":
return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${issue.origin}`;default:return"Ugyldig input"}}};function nn(){return{localeError:nn_error()}}
const no_error=()=>{const Sizable={string:{unit:"tegn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"elementer",verb:"\xE5 inneholde"},set:{unit:"\
elementer",verb:"\xE5 inneholde"},map:{unit:"elementer",verb:"\xE5 inneholde"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-\
adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64url-enkodet streng",json_string:"JSON-str\
eng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN",number:"\
tall",array:"liste"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(
issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ugyldig input: forventet instanceof ${issue.expected}, fik\
k ${received}`:`Ugyldig input: forventet ${expected}, fikk ${received}`}case"invalid_value":return issue.values.length===1?`Ugyldig verdi: forventet ${util.stringifyPrimitive(
issue.values[0])}`:`Ugyldig valg: forventet en av ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.
origin);return sizing?`For stor(t): forventet ${issue.origin??"value"} til \xE5 ha ${adj}${issue.maximum.toString()} ${sizing.unit??"elementer"}`:`For stor(t): \
forventet ${issue.origin??"value"} til \xE5 ha ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`For lite(n): forventet ${issue.origin} til \xE5 ha ${adj}${issue.minimum.toString()} ${sizing.unit}`:`For lite(n): forventet ${issue.origin} til \
\xE5 ha ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${_issue.
prefix}"`:_issue.format==="ends_with"?`Ugyldig streng: m\xE5 ende med "${_issue.suffix}"`:_issue.format==="includes"?`Ugyldig streng: m\xE5 inneholde "${_issue.
includes}"`:_issue.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${_issue.pattern}`:`Ugyldig ${FormatDictionary[_issue.format]??issue.format}`}case"\
not_multiple_of":return`Ugyldig tall: m\xE5 v\xE6re et multiplum av ${issue.divisor}`;case"unrecognized_keys":return`${issue.keys.length>1?"Ukjente n\xF8kler":"\
Ukjent n\xF8kkel"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${issue.origin}`;case"invalid_union":return"Ugyldig input";case"\
invalid_element":return`Ugyldig verdi i ${issue.origin}`;default:return"Ugyldig input"}}};function no(){return{localeError:no_error()}}const ota_error=()=>{const Sizable={
string:{unit:"harf",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"unsur",verb:"olmal\u0131d\u0131r"},set:{unit:"unsur",
verb:"olmal\u0131d\u0131r"},map:{unit:"unsur",verb:"olmal\u0131d\u0131r"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\
giren",email:"epostag\xE2h",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO heng\xE2m\u0131",date:"ISO tarihi",time:"ISO zaman\u0131",duration:"ISO m\xFCddeti",ipv4:"IPv4 ni\u015F\xE2n\u0131",ipv6:"\
IPv6 ni\u015F\xE2n\u0131",mac:"MAC ni\u015F\xE2n\u0131",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"base64-\u015Fifreli metin",base64url:"base64url-\u015Fifr\
eli metin",json_string:"JSON metin",e164:"E.164 say\u0131s\u0131",credit_card:"i'tib\xE2r kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",
jwt:"JWT",template_literal:"giren"},TypeDictionary={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`F\xE2s\
it giren: umulan instanceof ${issue.expected}, al\u0131nan ${received}`:`F\xE2sit giren: umulan ${expected}, al\u0131nan ${received}`}case"invalid_value":return issue.
values.length===1?`F\xE2sit giren: umulan ${util.stringifyPrimitive(issue.values[0])}`:`F\xE2sit tercih: m\xFBteberler ${util.joinValues(issue.values,"|")}`;case"\
too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Fazla b\xFCy\xFCk: ${issue.origin??"value"}, ${adj}${issue.maximum.toString()}\
 ${sizing.unit??"elements"} sahip olmal\u0131yd\u0131.`:`Fazla b\xFCy\xFCk: ${issue.origin??"value"}, ${adj}${issue.maximum.toString()} olmal\u0131yd\u0131.`}case"\
too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Fazla k\xFC\xE7\xFCk: ${issue.origin}, ${adj}${issue.minimum.toString()}\
 ${sizing.unit} sahip olmal\u0131yd\u0131.`:`Fazla k\xFC\xE7\xFCk: ${issue.origin}, ${adj}${issue.minimum.toString()} olmal\u0131yd\u0131.`}case"invalid_format":{
const _issue=issue;return _issue.format==="starts_with"?`F\xE2sit metin: "${_issue.prefix}" ile ba\u015Flamal\u0131.`:_issue.format==="ends_with"?`F\xE2sit metin: \
"${_issue.suffix}" ile bitmeli.`:_issue.format==="includes"?`F\xE2sit metin: "${_issue.includes}" ihtiv\xE2 etmeli.`:_issue.format==="regex"?`F\xE2sit metin: ${_issue.
pattern} nak\u015F\u0131na uymal\u0131.`:`F\xE2sit ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`F\xE2sit say\u0131: ${issue.divisor}\
 kat\u0131 olmal\u0131yd\u0131.`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar ${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"\
invalid_key":return`${issue.origin} i\xE7in tan\u0131nmayan anahtar var.`;case"invalid_union":return"Giren tan\u0131namad\u0131.";case"invalid_element":return`${issue.
origin} i\xE7in tan\u0131nmayan k\u0131ymet var.`;default:return"K\u0131ymet tan\u0131namad\u0131."}}};function ota(){return{localeError:ota_error()}}const ps_error=()=>{
const Sizable={string:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},file:{unit:"\u0628\u0627\u06CC\u067C\u0633",verb:"\u0648\u0644\u0631\u064A"},
array:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},set:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},map:{unit:"\u062A\u0648\u06A9\u064A",
verb:"\u0648\u0644\u0631\u064A"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0648\u0631\u0648\u062F\u064A",email:"\
\u0628\u0631\u06CC\u069A\u0646\u0627\u0644\u06CC\u06A9",url:"\u06CC\u0648 \u0622\u0631 \u0627\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0646\u06CC\u067C\u0647 \u0627\u0648 \u0648\u062E\u062A",
date:"\u0646\u06D0\u067C\u0647",time:"\u0648\u062E\u062A",duration:"\u0645\u0648\u062F\u0647",ipv4:"\u062F IPv4 \u067E\u062A\u0647",ipv6:"\u062F IPv6 \u067E\u062A\u0647",
mac:"\u062F MAC \u067E\u062A\u0647",cidrv4:"\u062F IPv4 \u0633\u0627\u062D\u0647",cidrv6:"\u062F IPv6 \u0633\u0627\u062D\u0647",base64:"base64-encoded \u0645\u062A\u0646",
base64url:"base64url-encoded \u0645\u062A\u0646",json_string:"JSON \u0645\u062A\u0646",e164:"\u062F E.164 \u0634\u0645\u06D0\u0631\u0647",credit_card:"\u062F \u06A9\u0631\u06CC\u0689\u06CC\u067C \
\u06A9\u0627\u0631\u062A \u0634\u0645\u06CC\u0631\u0647",currency_code:"\u062F \u0627\u0633\u0639\u0627\u0631\u0648 \u06A9\u0648\u0689",iban:"IBAN",jwt:"JWT",template_literal:"\
\u0648\u0631\u0648\u062F\u064A"},TypeDictionary={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0627\u0631\u06D0"};return issue=>{switch(issue.code){case"invali\
d_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F instanceof ${issue.expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${received}\
 \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`:`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${received}\
 \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`}case"invalid_value":return issue.values.length===1?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${util.
stringifyPrimitive(issue.values[0])} \u0648\u0627\u06CC`:`\u0646\u0627\u0633\u0645 \u0627\u0646\u062A\u062E\u0627\u0628: \u0628\u0627\u06CC\u062F \u06CC\u0648 \u0644\u0647 ${util.
joinValues(issue.values,"|")} \u0685\u062E\u0647 \u0648\u0627\u06CC`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?
`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${issue.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${adj}${issue.maximum.toString()} ${sizing.unit??
"\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${issue.origin??"\u0627\u0631\u0632\u069A\u062A"}\
 \u0628\u0627\u06CC\u062F ${adj}${issue.maximum.toString()} \u0648\u064A`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?
`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${issue.origin} \u0628\u0627\u06CC\u062F ${adj}${issue.minimum.toString()} ${sizing.unit} \u0648\u0644\u0631\u064A`:
`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${issue.origin} \u0628\u0627\u06CC\u062F ${adj}${issue.minimum.toString()} \u0648\u064A`}case"invalid_format":{
const _issue=issue;return _issue.format==="starts_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${_issue.prefix}" \u0633\u0631\u0647 \u067E\u06CC\u0644\
 \u0634\u064A`:_issue.format==="ends_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${_issue.suffix}" \u0633\u0631\u0647 \u067E\u0627\u06CC \u062A\u0647 \u0648\u0631\u0633\u064A\u0696\u064A`:
_issue.format==="includes"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F "${_issue.includes}" \u0648\u0644\u0631\u064A`:_issue.format===
"regex"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F ${_issue.pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062A \u0648\u0644\u0631\u064A`:
`${FormatDictionary[_issue.format]??issue.format} \u0646\u0627\u0633\u0645 \u062F\u06CC`}case"not_multiple_of":return`\u0646\u0627\u0633\u0645 \u0639\u062F\u062F: \u0628\u0627\u06CC\u062F \u062F ${issue.
divisor} \u0645\u0636\u0631\u0628 \u0648\u064A`;case"unrecognized_keys":return`\u0646\u0627\u0633\u0645 ${issue.keys.length>1?"\u06A9\u0644\u06CC\u0689\u0648\u0646\u0647":
"\u06A9\u0644\u06CC\u0689"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u0646\u0627\u0633\u0645 \u06A9\u0644\u06CC\u0689 \u067E\u0647 ${issue.
origin} \u06A9\u06D0`;case"invalid_union":return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A";case"invalid_element":return`\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067E\u0647 ${issue.
origin} \u06A9\u06D0`;default:return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A"}}};function ps(){return{localeError:ps_error()}}const pl_error=()=>{
const Sizable={string:{unit:"znak\xF3w",verb:"mie\u0107"},file:{unit:"bajt\xF3w",verb:"mie\u0107"},array:{unit:"element\xF3w",verb:"mie\u0107"},set:{unit:"eleme\
nt\xF3w",verb:"mie\u0107"},map:{unit:"element\xF3w",verb:"mie\u0107"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"wy\
ra\u017Cenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania ISO",ipv4:"\
adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ci\u0105g znak\xF3w zakodowany w formacie base64",base64url:"ci\u0105\
g znak\xF3w zakodowany w formacie base64url",json_string:"ci\u0105g znak\xF3w w formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"\
kod waluty",iban:"IBAN",jwt:"JWT",template_literal:"wej\u015Bcie"},TypeDictionary={nan:"NaN",number:"liczba",array:"tablica"};return issue=>{switch(issue.code){case"\
invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano instanceof ${issue.expected}, otrzymano ${received}`:`Nieprawid\u0142owe dane\
 wej\u015Bciowe: oczekiwano ${expected}, otrzymano ${received}`}case"invalid_value":return issue.values.length===1?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${util.
stringifyPrimitive(issue.values[0])}`:`Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015Bci ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.
inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Za du\u017Ca warto\u015B\u0107: oczekiwano, \u017Ce ${issue.origin??"warto\u015B\u0107"} b\u0119dzie\
 mie\u0107 ${adj}${issue.maximum.toString()} ${sizing.unit??"element\xF3w"}`:`Zbyt du\u017C(y/a/e): oczekiwano, \u017Ce ${issue.origin??"warto\u015B\u0107"} b\u0119d\
zie wynosi\u0107 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Za ma\u0142a wa\
rto\u015B\u0107: oczekiwano, \u017Ce ${issue.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${adj}${issue.minimum.toString()} ${sizing.unit??"element\xF3w"}`:
`Zbyt ma\u0142(y/a/e): oczekiwano, \u017Ce ${issue.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${adj}${issue.minimum.toString()}`}case"invalid_format":{
const _issue=issue;return _issue.format==="starts_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zaczyna\u0107 si\u0119 od "${_issue.prefix}"`:_issue.format===
"ends_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi ko\u0144czy\u0107 si\u0119 na "${_issue.suffix}"`:_issue.format==="includes"?`Nieprawid\u0142owy ci\u0105g znak\xF3\
w: musi zawiera\u0107 "${_issue.includes}"`:_issue.format==="regex"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi odpowiada\u0107 wzorcowi ${_issue.pattern}`:`N\
ieprawid\u0142ow(y/a/e) ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Nieprawid\u0142owa liczba: musi by\u0107 wielokrotno\u015Bci\u0105 ${issue.
divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${issue.keys.length>1?"s":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Niepra\
wid\u0142owy klucz w ${issue.origin}`;case"invalid_union":return"Nieprawid\u0142owe dane wej\u015Bciowe";case"invalid_element":return`Nieprawid\u0142owa warto\u015B\u0107 w ${issue.
origin}`;default:return"Nieprawid\u0142owe dane wej\u015Bciowe"}}};function pl(){return{localeError:pl_error()}}const pt_error=()=>{const Sizable={string:{unit:"\
caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function getSizing(origin){return Sizable[origin]??null}
const FormatDictionary={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"\
o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",
duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"o intervalo de endere\xE7os IPv4",cidrv6:"o i\
ntervalo de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",
credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},Gender={masculine:{
definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},TypeDictionary={string:{name:"texto",articles:Gender.masculine},number:{name:"n\xFAmero",
articles:Gender.masculine},int:{name:"n\xFAmero inteiro",articles:Gender.masculine},boolean:{name:"valor booleano",articles:Gender.masculine},bigint:{name:"n\xFAme\
ro bigint",articles:Gender.masculine},symbol:{name:"s\xEDmbolo",articles:Gender.masculine},undefined:{name:'valor "undefined"',articles:Gender.masculine},null:{
name:'valor "nulo"',articles:Gender.masculine},never:{name:'valor "never"',articles:Gender.masculine},void:{name:'valor "void"',articles:Gender.masculine},date:{
name:"data",articles:Gender.feminine},array:{name:"vetor",articles:Gender.masculine},object:{name:"objeto",articles:Gender.masculine},tuple:{name:"tuplo",articles:Gender.
masculine},record:{name:"registo",articles:Gender.masculine},map:{name:"mapa",articles:Gender.masculine},set:{name:"conjunto",articles:Gender.masculine},file:{name:"\
ficheiro",articles:Gender.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:Gender.masculine},nan:{name:'valor "NaN"',articles:Gender.masculine},function:{
name:"fun\xE7\xE3o",articles:Gender.feminine}};function translateOriginWithArticle(type,articleType){const translatedValue=TypeDictionary[type]??{name:`valor "${type}\
"`,articles:Gender.masculine};return`${translatedValue.articles[articleType]} ${translatedValue.name}`}return issue=>{switch(issue.code){case"invalid_type":{const expected=translateOriginWithArticle(
issue.expected,"indefinite"),receivedType=util.parsedType(issue.input),received=translateOriginWithArticle(receivedType,"indefinite");return`Entrada inv\xE1lida: e\
sperava ${expected}, recebeu ${received}`}case"invalid_value":return issue.values.length===1?`Entrada inv\xE1lida: esperava ${util.stringifyPrimitive(issue.values[0])}`:
`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(
issue.origin);return sizing?`Demasiado grande: esperava que ${translateOriginWithArticle(issue.origin,"definite")} tivesse ${adj} ${issue.maximum.toString()} ${sizing.
unit??"elementos"}`:`Demasiado grande: esperava que ${translateOriginWithArticle(issue.origin,"definite")} fosse ${adj} ${issue.maximum.toString()}`}case"too_sm\
all":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Demasiado pequeno: esperava que ${translateOriginWithArticle(issue.origin,
"definite")} tivesse ${adj} ${issue.minimum.toString()} ${sizing.unit??"elementos"}`:`Demasiado pequeno: esperava que ${translateOriginWithArticle(issue.origin,
"definite")} fosse ${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7\
ar por "${_issue.prefix}"`:_issue.format==="ends_with"?`Texto inv\xE1lido: deve terminar em "${_issue.suffix}"`:_issue.format==="includes"?`Texto inv\xE1lido: deve\
 incluir "${_issue.includes}"`:_issue.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${_issue.pattern}`:`Formato d${FormatDictionary[_issue.
format]??issue.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${issue.divisor}`;case"unrecognized_keys":{const plural2=issue.
keys.length>1?"s":"";return`Chave${plural2} inv\xE1lida${plural2}: ${util.joinValues(issue.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${translateOriginWithArticle(
issue.origin,"definite")}`;case"invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Espe\
rava ${issue.options.map(o=>`'${o}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${translateOriginWithArticle(issue.origin,
"definite")}`;default:return"Entrada inv\xE1lida"}}};function pt(){return{localeError:pt_error()}}const pt_BR_error=()=>{const Sizable={string:{unit:"caracteres"},
file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",
cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",
ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"a faixa de endere\xE7os IPv4",cidrv6:"a faixa de endere\xE7os IPv6",base64:"\
o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de\
 cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},Gender={masculine:{definite:"o",indefinite:"um"},feminine:{
definite:"a",indefinite:"uma"}},TypeDictionary={string:{name:"texto",articles:Gender.masculine},number:{name:"n\xFAmero",articles:Gender.masculine},int:{name:"n\
\xFAmero inteiro",articles:Gender.masculine},boolean:{name:"valor booleano",articles:Gender.masculine},bigint:{name:"n\xFAmero bigint",articles:Gender.masculine},
symbol:{name:"s\xEDmbolo",articles:Gender.masculine},undefined:{name:'valor "undefined"',articles:Gender.masculine},null:{name:'valor "nulo"',articles:Gender.masculine},
never:{name:'valor "never"',articles:Gender.masculine},void:{name:'valor "void"',articles:Gender.masculine},date:{name:"data",articles:Gender.feminine},array:{name:"\
vetor",articles:Gender.masculine},object:{name:"objeto",articles:Gender.masculine},tuple:{name:"tupla",articles:Gender.feminine},record:{name:"registro",articles:Gender.
masculine},map:{name:"mapa",articles:Gender.masculine},set:{name:"conjunto",articles:Gender.masculine},file:{name:"arquivo",articles:Gender.masculine},nonoptional:{
name:"valor n\xE3o opcional",articles:Gender.masculine},nan:{name:'valor "NaN"',articles:Gender.masculine},function:{name:"fun\xE7\xE3o",articles:Gender.feminine}};
function translateOriginWithArticle(type,articleType){const translatedValue=TypeDictionary[type]??{name:`valor "${type}"`,articles:Gender.masculine};return`${translatedValue.
articles[articleType]} ${translatedValue.name}`}return issue=>{switch(issue.code){case"invalid_type":{const expected=translateOriginWithArticle(issue.expected,"\
indefinite"),receivedType=util.parsedType(issue.input),received=translateOriginWithArticle(receivedType,"indefinite");return`Entrada inv\xE1lida: esperava ${expected}\
, recebeu ${received}`}case"invalid_value":return issue.values.length===1?`Entrada inv\xE1lida: esperava ${util.stringifyPrimitive(issue.values[0])}`:`Op\xE7\xE3o inv\
\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.
origin);return sizing?`Grande demais: esperava que ${translateOriginWithArticle(issue.origin,"definite")} tivesse ${adj} ${issue.maximum.toString()} ${sizing.unit??
"elementos"}`:`Grande demais: esperava que ${translateOriginWithArticle(issue.origin,"definite")} fosse ${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Pequeno demais: esperava que ${translateOriginWithArticle(issue.origin,"definite")} tivesse ${adj}\
 ${issue.minimum.toString()} ${sizing.unit??"elementos"}`:`Pequeno demais: esperava que ${translateOriginWithArticle(issue.origin,"definite")} fosse ${adj} ${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar com "${_issue.prefix}"`:_issue.
format==="ends_with"?`Texto inv\xE1lido: deve terminar com "${_issue.suffix}"`:_issue.format==="includes"?`Texto inv\xE1lido: deve incluir "${_issue.includes}"`:
_issue.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${_issue.pattern}`:`Formato d${FormatDictionary[_issue.format]??issue.format} inv\xE1lid\
o`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${issue.divisor}`;case"unrecognized_keys":{const plural2=issue.keys.length>1?"s":
"";return`Chave${plural2} inv\xE1lida${plural2}: ${util.joinValues(issue.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${translateOriginWithArticle(
issue.origin,"definite")}`;case"invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Espe\
rava ${issue.options.map(o=>`'${o}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${translateOriginWithArticle(issue.origin,
"definite")}`;default:return"Entrada inv\xE1lida"}}};function pt_BR(){return{localeError:pt_BR_error()}}const ro_error=()=>{const Sizable={string:{unit:"caracte\
re",verb:"s\u0103 aib\u0103"},file:{unit:"octe\u021Bi",verb:"s\u0103 aib\u0103"},array:{unit:"elemente",verb:"s\u0103 aib\u0103"},set:{unit:"elemente",verb:"s\u0103 \
aib\u0103"},map:{unit:"intr\u0103ri",verb:"s\u0103 aib\u0103"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"intrare",
email:"adres\u0103 de email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULI\
D",xid:"XID",ksuid:"KSUID",datetime:"dat\u0103 \u0219i or\u0103 ISO",date:"dat\u0103 ISO",time:"or\u0103 ISO",duration:"durat\u0103 ISO",ipv4:"adres\u0103 IPv4",
ipv6:"adres\u0103 IPv6",mac:"adres\u0103 MAC",cidrv4:"interval IPv4",cidrv6:"interval IPv6",base64:"\u0219ir codat base64",base64url:"\u0219ir codat base64url",
json_string:"\u0219ir JSON",e164:"num\u0103r E.164",credit_card:"num\u0103r de card de credit",currency_code:"cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"\
intrare"},TypeDictionary={nan:"NaN",string:"\u0219ir",number:"num\u0103r",boolean:"boolean",function:"func\u021Bie",array:"matrice",object:"obiect",undefined:"n\
edefinit",symbol:"simbol",bigint:"num\u0103r mare",void:"void",never:"never",map:"hart\u0103",set:"set"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return`Intrare invalid\u0103: a\u0219teptat ${expected}\
, primit ${received}`}case"invalid_value":return issue.values.length===1?`Intrare invalid\u0103: a\u0219teptat ${util.stringifyPrimitive(issue.values[0])}`:`Op\u021B\
iune invalid\u0103: a\u0219teptat una dintre ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);
return sizing?`Prea mare: a\u0219teptat ca ${issue.origin??"valoarea"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit??"elemente"}`:`Prea mare: \
a\u0219teptat ca ${issue.origin??"valoarea"} s\u0103 fie ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(
issue.origin);return sizing?`Prea mic: a\u0219teptat ca ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Prea mic: a\u0219teptat ca ${issue.
origin} s\u0103 fie ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0218ir invalid: trebuie s\u0103 \xEEn\
ceap\u0103 cu "${_issue.prefix}"`:_issue.format==="ends_with"?`\u0218ir invalid: trebuie s\u0103 se termine cu "${_issue.suffix}"`:_issue.format==="includes"?`\u0218\
ir invalid: trebuie s\u0103 includ\u0103 "${_issue.includes}"`:_issue.format==="regex"?`\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelul ${_issue.
pattern}`:`Format invalid: ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Num\u0103r invalid: trebuie s\u0103 fie multiplu de ${issue.
divisor}`;case"unrecognized_keys":return`Chei nerecunoscute: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Cheie invalid\u0103 \xEEn ${issue.origin}`;case"\
invalid_union":return"Intrare invalid\u0103";case"invalid_element":return`Valoare invalid\u0103 \xEEn ${issue.origin}`;default:return"Intrare invalid\u0103"}}};
function ro(){return{localeError:ro_error()}}function getRussianPlural(count,one,few,many){const absCount=Math.abs(count),lastDigit=absCount%10,lastTwoDigits=absCount%
100;return lastTwoDigits>=11&&lastTwoDigits<=19?many:lastDigit===1?one:lastDigit>=2&&lastDigit<=4?few:many}const ru_error=()=>{const Sizable={string:{unit:{one:"\
\u0441\u0438\u043C\u0432\u043E\u043B",few:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",many:"\u0441\u0438\u043C\u0432\u043E\u043B\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},
file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u0430",many:"\u0431\u0430\u0439\u0442"},verb:"\u0438\u043C\u0435\u0442\u044C"},array:{unit:{
one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},
verb:"\u0438\u043C\u0435\u0442\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\
\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\
\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"\u0432\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0438",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",
date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u044F",duration:"ISO \u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",
ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",
cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64",
base64url:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64url",json_string:"JSON \u0441\u0442\u0440\u043E\u043A\u0430",
e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0439 \u043A\u0430\u0440\u0442\u044B",
currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0432\u043E\u0434"},TypeDictionary={nan:"\
NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0441\u0438\u0432"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u041D\u0435\u0432\
\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C instanceof ${issue.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${received}`:
`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${received}`}case"\
invalid_value":return issue.values.length===1?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${util.
stringifyPrimitive(issue.values[0])}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0430\u0440\u0438\u0430\u043D\u0442: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0434\u043D\u043E \u0438\u0437 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);if(sizing){const maxValue=Number(issue.maximum),
unit=getRussianPlural(maxValue,sizing.unit.one,sizing.unit.few,sizing.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${adj}${issue.maximum.toString()} ${unit}`}
return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?
">=":">",sizing=getSizing(issue.origin);if(sizing){const minValue=Number(issue.minimum),unit=getRussianPlural(minValue,sizing.unit.one,sizing.unit.few,sizing.unit.
many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${issue.
origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${adj}${issue.minimum.toString()} ${unit}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\
\u0442\u043E ${issue.origin} \u0431\u0443\u0434\u0435\u0442 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="\
starts_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u043D\u0430\u0447\u0438\u043D\u0430\u0442\u044C\u0441\u044F \u0441 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0442\u044C\u0441\u044F \u043D\u0430 "${_issue.
suffix}"`:_issue.format==="includes"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C "${_issue.
includes}"`:_issue.format==="regex"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${_issue.
pattern}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E: \u0434\u043E\u043B\u0436\u043D\
\u043E \u0431\u044B\u0442\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${issue.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u043E\u0437\u043D\u0430\u043D\u043D${issue.
keys.length>1?"\u044B\u0435":"\u044B\u0439"} \u043A\u043B\u044E\u0447${issue.keys.length>1?"\u0438":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":
return`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043A\u043B\u044E\u0447 \u0432 ${issue.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435";case"\
invalid_element":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0432 ${issue.origin}`;default:return"\
\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435"}}};function ru(){return{localeError:ru_error()}}
const sk_error=()=>{const Sizable={string:{unit:"znakov",verb:"ma\u0165"},file:{unit:"bajtov",verb:"ma\u0165"},array:{unit:"prvkov",verb:"ma\u0165"},set:{unit:"\
prvkov",verb:"ma\u0165"},map:{unit:"polo\u017Eiek",verb:"ma\u0165"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"regu\
l\xE1rny v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"\
cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"d\xE1tum a \u010Das vo form\xE1te ISO",date:"d\xE1tum vo form\xE1te ISO",time:"\u010Das vo form\xE1te ISO",
duration:"doba trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"re\u0165azec zak\xF3dovan\xFD vo form\xE1\
te base64",base64url:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64url",json_string:"re\u0165azec vo form\xE1te JSON",e164:"\u010D\xEDslo E.164",credit_card:"\
\u010D\xEDslo kreditnej karty",currency_code:"k\xF3d meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},TypeDictionary={nan:"NaN",number:"\u010D\xEDslo",string:"\
re\u0165azec",function:"funkcia",array:"pole"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,
receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ins\
tanceof ${issue.expected}, obdr\u017Ean\xE9 ${received}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${expected}, obdr\u017Ean\xE9 ${received}`}case"invalid_value":
return issue.values.length===1?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${util.stringifyPrimitive(issue.values[0])}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE1 jedna z hodn\xF4t ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${issue.
origin??"hodnota"} mus\xED ma\u0165 ${adj}${issue.maximum.toString()} ${sizing.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${issue.origin??"hodno\
ta"} mus\xED by\u0165 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Hodno\
ta je pr\xEDli\u0161 mal\xE1: ${issue.origin??"hodnota"} mus\xED ma\u0165 ${adj}${issue.minimum.toString()} ${sizing.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 mal\xE1: ${issue.
origin??"hodnota"} mus\xED by\u0165 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Neplatn\xFD r\
e\u0165azec: mus\xED za\u010D\xEDna\u0165 na "${_issue.prefix}"`:_issue.format==="ends_with"?`Neplatn\xFD re\u0165azec: mus\xED kon\u010Di\u0165 na "${_issue.suffix}\
"`:_issue.format==="includes"?`Neplatn\xFD re\u0165azec: mus\xED obsahova\u0165 "${_issue.includes}"`:_issue.format==="regex"?`Neplatn\xFD re\u0165azec: mus\xED zodpoveda\u0165\
 vzoru ${_issue.pattern}`:`Neplatn\xFD form\xE1t ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED by\u0165 n\xE1sobko\
m ${issue.divisor}`;case"unrecognized_keys":return`Nezn\xE1me kl\xFA\u010De: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xFA\u010D v ${issue.
origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${issue.origin}`;default:return"Neplatn\xFD vstup"}}};
function sk(){return{localeError:sk_error()}}const sl_error=()=>{const Sizable={string:{unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"\
elementov",verb:"imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"vnos",email:"e-po\u0161tni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cui\
d2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum in \u010Das",date:"ISO datum",time:"ISO \u010Das",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"I\
Pv6 naslov",mac:"MAC naslov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base64 kodiran niz",base64url:"base64url kodiran niz",json_string:"JSON niz",e164:"\
E.164 \u0161tevilka",credit_card:"\u0161tevilka kreditne kartice",currency_code:"koda valute",iban:"IBAN",jwt:"JWT",template_literal:"vnos"},TypeDictionary={nan:"\
NaN",number:"\u0161tevilo",array:"tabela"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Neveljaven vnos: pri\u010Dakovano instanceof ${issue.
expected}, prejeto ${received}`:`Neveljaven vnos: pri\u010Dakovano ${expected}, prejeto ${received}`}case"invalid_value":return issue.values.length===1?`Nevelja\
ven vnos: pri\u010Dakovano ${util.stringifyPrimitive(issue.values[0])}`:`Neveljavna mo\u017Enost: pri\u010Dakovano eno izmed ${util.joinValues(issue.values,"|")}`;case"\
too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Preveliko: pri\u010Dakovano, da bo ${issue.origin??"vrednost"} imelo ${adj}${issue.
maximum.toString()} ${sizing.unit??"elementov"}`:`Preveliko: pri\u010Dakovano, da bo ${issue.origin??"vrednost"} ${adj}${issue.maximum.toString()}`}case"too_sma\
ll":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Premajhno: pri\u010Dakovano, da bo ${issue.origin} imelo ${adj}${issue.minimum.
toString()} ${sizing.unit}`:`Premajhno: pri\u010Dakovano, da bo ${issue.origin} ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`Neveljaven niz: mora se za\u010Deti z "${_issue.prefix}"`:_issue.format==="ends_with"?`Neveljaven niz: mora se kon\u010Dati z "${_issue.
suffix}"`:_issue.format==="includes"?`Neveljaven niz: mora vsebovati "${_issue.includes}"`:_issue.format==="regex"?`Neveljaven niz: mora ustrezati vzorcu ${_issue.
pattern}`:`Neveljaven ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Neveljavno \u0161tevilo: mora biti ve\u010Dkratnik ${issue.
divisor}`;case"unrecognized_keys":return`Neprepoznan${issue.keys.length>1?"i klju\u010Di":" klju\u010D"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":
return`Neveljaven klju\u010D v ${issue.origin}`;case"invalid_union":return"Neveljaven vnos";case"invalid_element":return`Neveljavna vrednost v ${issue.origin}`;default:
return"Neveljaven vnos"}}};function sl(){return{localeError:sl_error()}}const sv_error=()=>{const Sizable={string:{unit:"tecken",verb:"att ha"},file:{unit:"byte\
s",verb:"att ha"},array:{unit:"objekt",verb:"att inneh\xE5lla"},set:{unit:"objekt",verb:"att inneh\xE5lla"},map:{unit:"objekt",verb:"att inneh\xE5lla"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"regulj\xE4rt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"\
ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"IPv6-adress",mac:"MAC-adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad str\xE4ng",base64url:"\
base64url-kodad str\xE4ng",json_string:"JSON-str\xE4ng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"valutakod",iban:"IBAN",jwt:"JWT",template_literal:"\
mall-literal"},TypeDictionary={nan:"NaN",number:"antal",array:"lista"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`Ogi\
ltig inmatning: f\xF6rv\xE4ntat instanceof ${issue.expected}, fick ${received}`:`Ogiltig inmatning: f\xF6rv\xE4ntat ${expected}, fick ${received}`}case"invalid_\
value":return issue.values.length===1?`Ogiltig inmatning: f\xF6rv\xE4ntat ${util.stringifyPrimitive(issue.values[0])}`:`Ogiltigt val: f\xF6rv\xE4ntade en av ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`F\xF6r stor(t): f\xF6rv\xE4ntade ${issue.
origin??"v\xE4rdet"} att ha ${adj}${issue.maximum.toString()} ${sizing.unit??"element"}`:`F\xF6r stor(t): f\xF6rv\xE4ntat ${issue.origin??"v\xE4rdet"} att ha ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`F\xF6r lite(t): f\xF6rv\xE4ntade ${issue.
origin??"v\xE4rdet"} att ha ${adj}${issue.minimum.toString()} ${sizing.unit}`:`F\xF6r lite(t): f\xF6rv\xE4ntade ${issue.origin??"v\xE4rdet"} att ha ${adj}${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ogiltig str\xE4ng: m\xE5ste b\xF6rja med "${_issue.prefix}"`:
_issue.format==="ends_with"?`Ogiltig str\xE4ng: m\xE5ste sluta med "${_issue.suffix}"`:_issue.format==="includes"?`Ogiltig str\xE4ng: m\xE5ste inneh\xE5lla "${_issue.
includes}"`:_issue.format==="regex"?`Ogiltig str\xE4ng: m\xE5ste matcha m\xF6nstret "${_issue.pattern}"`:`Ogiltig(t) ${FormatDictionary[_issue.format]??issue.format}`}case"\
not_multiple_of":return`Ogiltigt tal: m\xE5ste vara en multipel av ${issue.divisor}`;case"unrecognized_keys":return`${issue.keys.length>1?"Ok\xE4nda nycklar":"O\
k\xE4nd nyckel"}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${issue.origin??"v\xE4rdet"}`;case"invalid_union":return"Ogilti\
g input";case"invalid_element":return`Ogiltigt v\xE4rde i ${issue.origin??"v\xE4rdet"}`;default:return"Ogiltig input"}}};function sv(){return{localeError:sv_error()}}
const ta_error=()=>{const Sizable={string:{unit:"\u0B8E\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1\u0B95\u0BCD\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
file:{unit:"\u0BAA\u0BC8\u0B9F\u0BCD\u0B9F\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
array:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
set:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},
map:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1",email:"\u0BAE\u0BBF\u0BA9\u0BCD\u0BA9\u0B9E\u0BCD\u0B9A\u0BB2\u0BCD \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",
url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO \u0BA4\u0BC7\u0BA4\u0BBF \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",date:"ISO \u0BA4\u0BC7\u0BA4\u0BBF",time:"ISO \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",duration:"ISO \u0B95\u0BBE\u0BB2 \u0B85\u0BB3\u0BB5\
\u0BC1",ipv4:"IPv4 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",ipv6:"IPv6 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",mac:"MAC \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",cidrv4:"\
IPv4 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",cidrv6:"IPv6 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",base64:"base64-encoded \u0B9A\u0BB0\u0BAE\u0BCD",base64url:"base64\
url-encoded \u0B9A\u0BB0\u0BAE\u0BCD",json_string:"JSON \u0B9A\u0BB0\u0BAE\u0BCD",e164:"E.164 \u0B8E\u0BA3\u0BCD",credit_card:"\u0B95\u0B9F\u0BA9\u0BCD \u0B85\u0B9F\u0BCD\u0B9F\u0BC8 \u0B8E\u0BA3\u0BCD",
currency_code:"\u0BA8\u0BBE\u0BA3\u0BAF\u0B95\u0BCD \u0B95\u0BC1\u0BB1\u0BBF\u0BAF\u0BC0\u0B9F\u0BC1",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={
nan:"NaN",number:"\u0B8E\u0BA3\u0BCD",array:"\u0B85\u0BA3\u0BBF",null:"\u0BB5\u0BC6\u0BB1\u0BC1\u0BAE\u0BC8"};return issue=>{switch(issue.code){case"invalid_typ\
e":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 instanceof ${issue.
expected}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${received}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${expected}\
, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${received}`}case"invalid_value":return issue.values.length===1?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\
\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${util.stringifyPrimitive(issue.values[0])}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0BB0\u0BC1\u0BAA\u0BCD\u0BAA\u0BAE\u0BCD: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${util.
joinValues(issue.values,"|")} \u0B87\u0BB2\u0BCD \u0B92\u0BA9\u0BCD\u0BB1\u0BC1`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);
return sizing?`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${issue.
origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD"}\
 \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${issue.
origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${adj}${issue.maximum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"\
too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${issue.
origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\
\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${issue.
origin} ${adj}${issue.minimum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"invalid_forma\
t":{const _issue=issue;return _issue.format==="starts_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${_issue.prefix}" \u0B87\u0BB2\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
_issue.format==="ends_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${_issue.suffix}" \u0B87\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0B9F\u0BC8\u0BAF \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
_issue.format==="includes"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${_issue.includes}" \u0B90 \u0B89\u0BB3\u0BCD\u0BB3\u0B9F\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
_issue.format==="regex"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: ${_issue.pattern} \u0BAE\u0BC1\u0BB1\u0BC8\u0BAA\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B9F\u0BA9\u0BCD \u0BAA\u0BCA\u0BB0\u0BC1\u0BA8\u0BCD\u0BA4 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:
`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B8E\u0BA3\u0BCD: ${issue.
divisor} \u0B87\u0BA9\u0BCD \u0BAA\u0BB2\u0BAE\u0BBE\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`;case"unrecogni\
zed_keys":return`\u0B85\u0B9F\u0BC8\u0BAF\u0BBE\u0BB3\u0BAE\u0BCD \u0BA4\u0BC6\u0BB0\u0BBF\u0BAF\u0BBE\u0BA4 \u0BB5\u0BBF\u0B9A\u0BC8${issue.keys.length>1?"\u0B95\u0BB3\u0BCD":
""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0B9A\u0BC8`;case"\
invalid_union":return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1";case"invalid_element":return`${issue.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1`;default:
return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1"}}};function ta(){return{localeError:ta_error()}}const tg_error=()=>{const Sizable={
string:{unit:"\u0430\u043B\u043E\u043C\u0430\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},file:{unit:"\u0431\u0430\u0439\u0442",
verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},array:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},
set:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},map:{unit:"\u0441\u0430\u0431\u0442",verb:"\u0434\u043E\u0448\u0442\
\u0430 \u0431\u043E\u0448\u0430\u0434"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0432\u0443\u0440\u0443\u0434",
email:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 email",url:"URL",emoji:"\u044D\u043C\u043E\u04B7\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"na\
noid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0441\u0430\u043D\u0430\u0432\u0443 \u0432\u0430\u049B\u0442\u0438 ISO",
date:"\u0441\u0430\u043D\u0430\u0438 ISO",time:"\u0432\u0430\u049B\u0442\u0438 ISO",duration:"\u0434\u0430\u0432\u043E\u043C\u043D\u043E\u043A\u0438\u0438 ISO",
ipv4:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv4",ipv6:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv6",mac:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 MAC",
cidrv4:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv4",cidrv6:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv6",base64:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64",
base64url:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64url",json_string:"\u0441\u0430\u0442\u0440\u0438 JSON",
e164:"\u0440\u0430\u049B\u0430\u043C\u0438 E.164",credit_card:"\u0440\u0430\u049B\u0430\u043C\u0438 \u043A\u043E\u0440\u0442\u0438 \u043A\u0440\u0435\u0434\u0438\u0442\u04E3",
currency_code:"\u0440\u0430\u043C\u0437\u0438 \u0430\u0441\u044A\u043E\u0440",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0443\u0440\u0443\u0434"},TypeDictionary={
nan:"NaN",number:"\u0440\u0430\u049B\u0430\u043C",string:"\u0441\u0430\u0442\u0440",array:"\u043C\u0430\u0441\u0441\u0438\u0432",object:"\u043E\u0431\u044A\u0435\u043A\u0442",
date:"\u0441\u0430\u043D\u0430"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${expected}\
 \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442, ${received} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`}case"\
invalid_value":return issue.values.length===1?`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${util.stringifyPrimitive(
issue.values[0])} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:`\u0418\u043D\u0442\u0438\u0445\u043E\u0431\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u044F\u043A\u0435 \u0430\u0437 ${util.
joinValues(issue.values,"|")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`;case"too_big":{const adj=issue.inclusive?"<=":"<",
sizing=getSizing(issue.origin);return sizing?`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${issue.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${adj}${issue.
maximum.toString()} ${sizing.unit} ${sizing.verb}`:`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${issue.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\
\u043E\u044F\u0434 ${adj}${issue.maximum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.
origin);return sizing?`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${issue.origin} \u0431\u043E\u044F\u0434 ${adj}${issue.minimum.toString()} ${sizing.unit}\
 ${sizing.verb}`:`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${issue.origin} \u0431\u043E\u044F\u0434 ${adj}${issue.minimum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"\
invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${_issue.
prefix}" \u043E\u0493\u043E\u0437 \u0448\u0430\u0432\u0430\u0434`:_issue.format==="ends_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${_issue.
suffix}" \u0430\u043D\u04B7\u043E\u043C \u0451\u0431\u0430\u0434`:_issue.format==="includes"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 "${_issue.
includes}"-\u0440\u043E \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`:_issue.format==="regex"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 \u043D\u0430\u043C\u0443\u043D\u0430\u0438 ${_issue.
pattern} \u043C\u0443\u0432\u043E\u0444\u0438\u049B\u0430\u0442 \u043A\u0443\u043D\u0430\u0434`:`${FormatDictionary[_issue.format]??issue.format}-\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442`}case"\
not_multiple_of":return`\u0420\u0430\u049B\u0430\u043C\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 ${issue.divisor}\
 \u0431\u0435 \u0431\u0430\u049B\u0438\u044F \u0442\u0430\u049B\u0441\u0438\u043C \u0448\u0430\u0432\u0430\u0434`;case"unrecognized_keys":return`\u041A\u0430\u043B\u0438\u0434${issue.
keys.length>1?"\u04B3\u043E\u0438":"\u0438"} \u043D\u043E\u043C\u0430\u044A\u043B\u0443\u043C: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u041A\u0430\u043B\
\u0438\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${issue.origin}`;case"invalid_union":return issue.options&&Array.isArray(
issue.options)&&issue.options.length>0?`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043A\u0440\u0438\u043C\u0438\u043D\u0430\u0442\u043E\u0440: ${issue.
options.map(o=>`'${o}'`).join(" | ")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442";case"\
invalid_element":return`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${issue.origin}`;default:return"\
\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442"}}};function tg(){return{localeError:tg_error()}}const th_error=()=>{const Sizable={
string:{unit:"\u0E15\u0E31\u0E27\u0E2D\u0E31\u0E01\u0E29\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},file:{unit:"\u0E44\u0E1A\u0E15\u0E4C",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},
array:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},set:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},
map:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19",email:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E2D\u0E35\u0E40\u0E21\u0E25",
url:"URL",emoji:"\u0E2D\u0E34\u0E42\u0E21\u0E08\u0E34",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"U\
LID",xid:"XID",ksuid:"KSUID",datetime:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",date:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E41\u0E1A\u0E1A ISO",
time:"\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",duration:"\u0E0A\u0E48\u0E27\u0E07\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",ipv4:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv4",
ipv6:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv6",mac:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 MAC",cidrv4:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv4",
cidrv6:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv6",base64:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64",base64url:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A \
Base64 \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A URL",json_string:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A JSON",e164:"\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E40\u0E17\
\u0E28 (E.164)",credit_card:"\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E40\u0E04\u0E23\u0E14\u0E34\u0E15",currency_code:"\u0E23\u0E2B\u0E31\u0E2A\u0E2A\u0E01\u0E38\u0E25\u0E40\u0E07\u0E34\u0E19",
iban:"IBAN",jwt:"\u0E42\u0E17\u0E40\u0E04\u0E19 JWT",template_literal:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19"},TypeDictionary={
nan:"NaN",number:"\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02",array:"\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E23\u0E22\u0E4C (Array)",null:"\u0E44\u0E21\u0E48\u0E21\u0E35\u0E04\u0E48\u0E32 (null)"};
return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 instanceof ${issue.
expected} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${received}`:`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${expected}\
 \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${received}`}case"invalid_value":return issue.values.length===1?`\u0E04\u0E48\u0E32\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${util.
stringifyPrimitive(issue.values[0])}`:`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E43\u0E19 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"\u0E44\u0E21\u0E48\u0E40\u0E01\u0E34\u0E19":"\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32",
sizing=getSizing(issue.origin);return sizing?`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${issue.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${adj}\
 ${issue.maximum.toString()} ${sizing.unit??"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23"}`:`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${issue.origin??"\u0E04\
\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${adj} ${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?"\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E19\u0E49\u0E2D\u0E22":
"\u0E21\u0E32\u0E01\u0E01\u0E27\u0E48\u0E32",sizing=getSizing(issue.origin);return sizing?`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${issue.
origin} \u0E04\u0E27\u0E23\u0E21\u0E35${adj} ${issue.minimum.toString()} ${sizing.unit}`:`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${issue.
origin} \u0E04\u0E27\u0E23\u0E21\u0E35${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\
\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E02\u0E36\u0E49\u0E19\u0E15\u0E49\u0E19\u0E14\u0E49\u0E27\u0E22 "${_issue.
prefix}"`:_issue.format==="ends_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E25\u0E07\u0E17\u0E49\u0E32\u0E22\u0E14\u0E49\u0E27\u0E22 "${_issue.
suffix}"`:_issue.format==="includes"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E21\u0E35 "${_issue.
includes}" \u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21`:_issue.format==="regex"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14 ${_issue.
pattern}`:`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: ${FormatDictionary[_issue.format]??issue.format}`}case"\
not_multiple_of":return`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E40\u0E1B\u0E47\u0E19\u0E08\u0E33\u0E19\u0E27\u0E19\u0E17\u0E35\u0E48\u0E2B\u0E32\u0E23\u0E14\u0E49\u0E27\u0E22 ${issue.
divisor} \u0E44\u0E14\u0E49\u0E25\u0E07\u0E15\u0E31\u0E27`;case"unrecognized_keys":return`\u0E1E\u0E1A\u0E04\u0E35\u0E22\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01: ${util.
joinValues(issue.keys,", ")}`;case"invalid_key":return`\u0E04\u0E35\u0E22\u0E4C\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${issue.
origin}`;case"invalid_union":return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E22\u0E39\u0E40\u0E19\u0E35\u0E22\u0E19\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E44\u0E27\u0E49";case"\
invalid_element":return`\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${issue.origin}`;default:return"\
\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07"}}};function th(){return{localeError:th_error()}}const tk_error=()=>{
const Sizable={string:{unit:"simwol",verb:"bolmaly"},file:{unit:"ba\xFDt",verb:"bolmaly"},array:{unit:"elementler",verb:"bolmaly"},set:{unit:"elementler",verb:"\
bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"giri\u015F",email:"e-po\
\xE7ta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",
ksuid:"KSUID",datetime:"ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"MAC salgysy",
cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"base64 bilen \u015Fifrlenen setir",base64url:"base64url bilen \u015Fifrlenen setir",json_string:"JSON setiri",
e164:"E.164 nomeri",credit_card:"kredit kartyny\u0148 nomeri",currency_code:"wal\xFDuta kody",iban:"IBAN",jwt:"JWT",template_literal:"\u015Fablon"},TypeDictionary={
nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.
input),received=TypeDictionary[receivedType]??receivedType;return`N\xE4dogry baha: gara\u015Fylan ${expected} \xFDerine ${received} alyndy`}case"invalid_value":
return issue.values.length===1?`N\xE4dogry baha: ${util.stringifyPrimitive(issue.values[0])} bolmaly`:`N\xE4dogry sa\xFDlaw: a\u015Fakdakylardan biri bolmaly: ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Has uly: gara\u015Fyl\xFDan ${issue.
origin??"baha"} ${adj} ${issue.maximum.toString()} ${sizing.unit??"element"}`:`Has uly: gara\u015Fyl\xFDan ${issue.origin??"baha"} ${adj} ${issue.maximum.toString()}`}case"\
too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Has ki\xE7i: gara\u015Fyl\xFDan ${issue.origin} ${adj} ${issue.minimum.
toString()} ${sizing.unit}`:`Has ki\xE7i: gara\u015Fyl\xFDan ${issue.origin} ${adj} ${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`N\xE4dogry setir: "${_issue.prefix}" bilen ba\u015Flamaly`:_issue.format==="ends_with"?`N\xE4dogry setir: "${_issue.suffix}" bilen gutar\
maly`:_issue.format==="includes"?`N\xE4dogry setir: "${_issue.includes}" saklamaly`:_issue.format==="regex"?`N\xE4dogry setir: ${_issue.pattern} nusga la\xFDyk bol\
maly`:`N\xE4dogry ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`N\xE4dogry san: ${issue.divisor} bilen galyndysyz b\xF6l\xFCnmeli`;case"\
unrecognized_keys":return`Tanalma\xFDan a\xE7ar${issue.keys.length>1?"lar":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} i\xE7\
inde n\xE4dogry a\xE7ar`;case"invalid_union":return"N\xE4dogry baha";case"invalid_element":return`${issue.origin} i\xE7inde n\xE4dogry baha`;default:return"N\xE4do\
gry baha"}}};function tk(){return{localeError:tk_error()}}const tr_error=()=>{const Sizable={string:{unit:"karakter",verb:"olmal\u0131"},file:{unit:"bayt",verb:"\
olmal\u0131"},array:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},set:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},map:{unit:"\xF6\u011Fe",verb:"olmal\u0131"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO s\xFC\
re",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MAC adresi",cidrv4:"IPv4 aral\u0131\u011F\u0131",cidrv6:"IPv6 aral\u0131\u011F\u0131",base64:"base64 ile \u015Fifrelen\
mi\u015F metin",base64url:"base64url ile \u015Fifrelenmi\u015F metin",json_string:"JSON dizesi",e164:"E.164 say\u0131s\u0131",credit_card:"kredi kart\u0131 numaras\u0131",
currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\u015Eablon dizesi"},TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"\
invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;
return/^[A-Z]/.test(issue.expected)?`Ge\xE7ersiz de\u011Fer: beklenen instanceof ${issue.expected}, al\u0131nan ${received}`:`Ge\xE7ersiz de\u011Fer: beklenen ${expected}\
, al\u0131nan ${received}`}case"invalid_value":return issue.values.length===1?`Ge\xE7ersiz de\u011Fer: beklenen ${util.stringifyPrimitive(issue.values[0])}`:`Ge\
\xE7ersiz se\xE7enek: a\u015Fa\u011F\u0131dakilerden biri olmal\u0131: ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(
issue.origin);return sizing?`\xC7ok b\xFCy\xFCk: beklenen ${issue.origin??"de\u011Fer"} ${adj}${issue.maximum.toString()} ${sizing.unit??"\xF6\u011Fe"}`:`\xC7ok b\xFC\
y\xFCk: beklenen ${issue.origin??"de\u011Fer"} ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`\xC7ok k\xFC\xE7\xFCk: beklenen ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\xC7ok k\xFC\xE7\xFCk: beklenen ${issue.origin}\
 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Ge\xE7ersiz metin: "${_issue.prefix}" ile ba\u015F\
lamal\u0131`:_issue.format==="ends_with"?`Ge\xE7ersiz metin: "${_issue.suffix}" ile bitmeli`:_issue.format==="includes"?`Ge\xE7ersiz metin: "${_issue.includes}"\
 i\xE7ermeli`:_issue.format==="regex"?`Ge\xE7ersiz metin: ${_issue.pattern} desenine uymal\u0131`:`Ge\xE7ersiz ${FormatDictionary[_issue.format]??issue.format}`}case"\
not_multiple_of":return`Ge\xE7ersiz say\u0131: ${issue.divisor} ile tam b\xF6l\xFCnebilmeli`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar${issue.keys.
length>1?"lar":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} i\xE7inde ge\xE7ersiz anahtar`;case"invalid_union":return"Ge\xE7e\
rsiz de\u011Fer";case"invalid_element":return`${issue.origin} i\xE7inde ge\xE7ersiz de\u011Fer`;default:return"Ge\xE7ersiz de\u011Fer"}}};function tr(){return{localeError:tr_error()}}
const uk_error=()=>{const Sizable={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},file:{unit:"\u0431\u0430\u0439\u0442\
\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},
set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",
verb:"\u043C\u0430\u0442\u0438\u043C\u0435"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456",
email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0457 \u043F\u043E\u0448\u0442\u0438",url:"URL",emoji:"\
\u0435\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",date:"\u0434\u0430\u0442\u0430 ISO",time:"\u0447\u0430\u0441 ISO",duration:"\u0442\u0440\u0438\u0432\u0430\
\u043B\u0456\u0441\u0442\u044C ISO",ipv4:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",ipv6:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",mac:"\u0430\u0434\u0440\u0435\u0441\u0430 MAC",
cidrv4:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv4",cidrv6:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv6",base64:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64",
base64url:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64url",json_string:"\u0440\u044F\u0434\u043E\u043A JSON",
e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0457 \u043A\u0430\u0440\u0442\u043A\u0438",
currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u0438",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"},
TypeDictionary={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return issue=>{switch(issue.code){case"invalid_type":{
const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.
test(issue.expected)?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F instanceof ${issue.
expected}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${received}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${expected}\
, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${received}`}case"invalid_value":return issue.values.length===1?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${util.
stringifyPrimitive(issue.values[0])}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0430 \u043E\u043F\u0446\u0456\u044F: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F \u043E\u0434\u043D\u0435 \u0437 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432"}`:
`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${issue.
origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} \u0431\u0443\u0434\u0435 ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?
">=":">",sizing=getSizing(issue.origin);return sizing?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${issue.
origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${issue.
origin} \u0431\u0443\u0434\u0435 ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \
\u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043F\u043E\u0447\u0438\u043D\u0430\u0442\u0438\u0441\u044F \u0437 "${_issue.prefix}\
"`:_issue.format==="ends_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0437\u0430\u043A\u0456\u043D\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044F \u043D\u0430 "${_issue.
suffix}"`:_issue.format==="includes"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043C\u0456\u0441\u0442\u0438\u0442\u0438 "${_issue.
includes}"`:_issue.format==="regex"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${_issue.
pattern}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\
\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0447\u0438\u0441\u043B\u043E: \u043F\u043E\u0432\u0438\u043D\u043D\u043E \u0431\u0443\u0442\u0438 \u043A\u0440\u0430\u0442\u043D\u0438\u043C ${issue.
divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u043E\u0437\u043F\u0456\u0437\u043D\u0430\u043D\u0438\u0439 \u043A\u043B\u044E\u0447${issue.keys.length>
1?"\u0456":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u0443 ${issue.
origin}`;case"invalid_union":return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456";case"\
invalid_element":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0443 ${issue.origin}`;default:
return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"}}};function uk(){return{
localeError:uk_error()}}function ua(){return uk()}const ur_error=()=>{const Sizable={string:{unit:"\u062D\u0631\u0648\u0641",verb:"\u06C1\u0648\u0646\u0627"},file:{
unit:"\u0628\u0627\u0626\u0679\u0633",verb:"\u06C1\u0648\u0646\u0627"},array:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},set:{unit:"\
\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},map:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"\u0627\u0646 \u067E\u0679",email:"\u0627\u06CC \u0645\u06CC\u0644 \u0627\u06CC\u0688\u0631\u06CC\u0633",
url:"\u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",
uuidv4:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 4",uuidv6:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 6",
nanoid:"\u0646\u06CC\u0646\u0648 \u0622\u0626\u06CC \u0688\u06CC",guid:"\u062C\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",
cuid2:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC 2",ulid:"\u06CC\u0648 \u0627\u06CC\u0644 \u0622\u0626\u06CC \u0688\u06CC",xid:"\u0627\u06CC\u06A9\u0633 \u0622\u0626\u06CC \u0688\u06CC",
ksuid:"\u06A9\u06D2 \u0627\u06CC\u0633 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",datetime:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0688\u06CC\u0679 \u0679\u0627\u0626\u0645",
date:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u062A\u0627\u0631\u06CC\u062E",time:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0648\u0642\u062A",
duration:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0645\u062F\u062A",ipv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0627\u06CC\u0688\u0631\u06CC\u0633",
ipv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0627\u06CC\u0688\u0631\u06CC\u0633",mac:"\u0627\u06CC\u0645 \u0627\u06D2 \u0633\u06CC \u0627\u06CC\u0688\u0631\u06CC\u0633",
cidrv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0631\u06CC\u0646\u062C",cidrv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0631\u06CC\u0646\u062C",
base64:"\u0628\u06CC\u0633 64 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",base64url:"\u0628\u06CC\u0633 64 \u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",
json_string:"\u062C\u06D2 \u0627\u06CC\u0633 \u0627\u0648 \u0627\u06CC\u0646 \u0633\u0679\u0631\u0646\u06AF",e164:"\u0627\u06CC 164 \u0646\u0645\u0628\u0631",credit_card:"\
\u06A9\u0631\u06CC\u0688\u0679 \u06A9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",currency_code:"\u06A9\u0631\u0646\u0633\u06CC \u06A9\u0648\u0688",iban:"IBAN",
jwt:"\u062C\u06D2 \u0688\u0628\u0644\u06CC\u0648 \u0679\u06CC",template_literal:"\u0627\u0646 \u067E\u0679"},TypeDictionary={nan:"NaN",number:"\u0646\u0645\u0628\u0631",
array:"\u0622\u0631\u06D2",null:"\u0646\u0644"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,
receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: instanceof ${issue.
expected} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${received} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`:`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${expected}\
 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${received} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`}case"invalid_value":return issue.values.
length===1?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${util.stringifyPrimitive(issue.values[0])} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`:`\u063A\u0644\u0637 \u0622\u067E\
\u0634\u0646: ${util.joinValues(issue.values,"|")} \u0645\u06CC\u06BA \u0633\u06D2 \u0627\u06CC\u06A9 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`;case"to\
o_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u0628\u06C1\u062A \u0628\u0691\u0627: ${issue.origin??"\u0648\u06CC\u0644\u06CC\u0648"}\
 \u06A9\u06D2 ${adj}${issue.maximum.toString()} ${sizing.unit??"\u0639\u0646\u0627\u0635\u0631"} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:
`\u0628\u06C1\u062A \u0628\u0691\u0627: ${issue.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u0627 ${adj}${issue.maximum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"\
too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${issue.origin} \
\u06A9\u06D2 ${adj}${issue.minimum.toString()} ${sizing.unit} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${issue.
origin} \u06A9\u0627 ${adj}${issue.minimum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"invalid_format":{const _issue=issue;
return _issue.format==="starts_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${_issue.prefix}" \u0633\u06D2 \u0634\u0631\u0648\u0639 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
_issue.format==="ends_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${_issue.suffix}" \u067E\u0631 \u062E\u062A\u0645 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
_issue.format==="includes"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${_issue.includes}" \u0634\u0627\u0645\u0644 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
_issue.format==="regex"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: \u067E\u06CC\u0679\u0631\u0646 ${_issue.pattern} \u0633\u06D2 \u0645\u06CC\u0686 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:
`\u063A\u0644\u0637 ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`\u063A\u0644\u0637 \u0646\u0645\u0628\u0631: ${issue.divisor}\
 \u06A9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`;case"unrecognized_keys":return`\u063A\u06CC\u0631 \u062A\u0633\u0644\u06CC\u0645 \u0634\u062F\u06C1 \u06A9\u06CC${issue.
keys.length>1?"\u0632":""}: ${util.joinValues(issue.keys,"\u060C ")}`;case"invalid_key":return`${issue.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u06A9\u06CC`;case"\
invalid_union":return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679";case"invalid_element":return`${issue.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u0648\u06CC\u0644\u06CC\u0648`;default:
return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679"}}};function ur(){return{localeError:ur_error()}}const uz_error=()=>{const Sizable={string:{unit:"belgi",verb:"\
bo\u2018lishi kerak"},file:{unit:"bayt",verb:"bo\u2018lishi kerak"},array:{unit:"element",verb:"bo\u2018lishi kerak"},set:{unit:"element",verb:"bo\u2018lishi kerak"},
map:{unit:"yozuv",verb:"bo\u2018lishi kerak"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"kirish",email:"elektron po\
chta manzili",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv\
4 diapazon",cidrv6:"IPv6 diapazon",base64:"base64 kodlangan satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"k\
redit karta raqami",currency_code:"valyuta kodi",iban:"IBAN",jwt:"JWT",template_literal:"kirish"},TypeDictionary={nan:"NaN",number:"raqam",array:"massiv"};return issue=>{
switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??
receivedType;return/^[A-Z]/.test(issue.expected)?`Noto\u2018g\u2018ri kirish: kutilgan instanceof ${issue.expected}, qabul qilingan ${received}`:`Noto\u2018g\u2018ri kiri\
sh: kutilgan ${expected}, qabul qilingan ${received}`}case"invalid_value":return issue.values.length===1?`Noto\u2018g\u2018ri kirish: kutilgan ${util.stringifyPrimitive(
issue.values[0])}`:`Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":
"<",sizing=getSizing(issue.origin);return sizing?`Juda katta: kutilgan ${issue.origin??"qiymat"} ${adj}${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`:
`Juda katta: kutilgan ${issue.origin??"qiymat"} ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);
return sizing?`Juda kichik: kutilgan ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`:`Juda kichik: kutilgan ${issue.origin} ${adj}${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Noto\u2018g\u2018ri satr: "${_issue.prefix}" bilan boshlanis\
hi kerak`:_issue.format==="ends_with"?`Noto\u2018g\u2018ri satr: "${_issue.suffix}" bilan tugashi kerak`:_issue.format==="includes"?`Noto\u2018g\u2018ri satr: "${_issue.
includes}" ni o\u2018z ichiga olishi kerak`:_issue.format==="regex"?`Noto\u2018g\u2018ri satr: ${_issue.pattern} shabloniga mos kelishi kerak`:`Noto\u2018g\u2018ri ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Noto\u2018g\u2018ri raqam: ${issue.divisor} ning karralisi bo\u2018lishi kerak`;case"unrecognized_keys":return`\
Noma\u2019lum kalit${issue.keys.length>1?"lar":""}: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} dagi kalit noto\u2018g\u2018ri`;case"\
invalid_union":return"Noto\u2018g\u2018ri kirish";case"invalid_element":return`${issue.origin} da noto\u2018g\u2018ri qiymat`;default:return"Noto\u2018g\u2018ri kirish"}}};
function uz(){return{localeError:uz_error()}}const vi_error=()=>{const Sizable={string:{unit:"k\xFD t\u1EF1",verb:"c\xF3"},file:{unit:"byte",verb:"c\xF3"},array:{
unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},set:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},map:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"}};function getSizing(origin){return Sizable[origin]??
null}const FormatDictionary={regex:"\u0111\u1EA7u v\xE0o",email:"\u0111\u1ECBa ch\u1EC9 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv\
6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ng\xE0y gi\u1EDD ISO",date:"ng\xE0y ISO",time:"gi\u1EDD ISO",
duration:"kho\u1EA3ng th\u1EDDi gian ISO",ipv4:"\u0111\u1ECBa ch\u1EC9 IPv4",ipv6:"\u0111\u1ECBa ch\u1EC9 IPv6",mac:"\u0111\u1ECBa ch\u1EC9 MAC",cidrv4:"d\u1EA3i IPv\
4",cidrv6:"d\u1EA3i IPv6",base64:"chu\u1ED7i m\xE3 h\xF3a base64",base64url:"chu\u1ED7i m\xE3 h\xF3a base64url",json_string:"chu\u1ED7i JSON",e164:"s\u1ED1 E.164",
credit_card:"s\u1ED1 th\u1EBB t\xEDn d\u1EE5ng",currency_code:"m\xE3 ti\u1EC1n t\u1EC7",iban:"IBAN",jwt:"JWT",template_literal:"\u0111\u1EA7u v\xE0o"},TypeDictionary={
nan:"NaN",number:"s\u1ED1",array:"m\u1EA3ng"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,
receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3\
i instanceof ${issue.expected}, nh\u1EADn \u0111\u01B0\u1EE3c ${received}`:`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${expected}, nh\u1EADn\
 \u0111\u01B0\u1EE3c ${received}`}case"invalid_value":return issue.values.length===1?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${util.
stringifyPrimitive(issue.values[0])}`:`T\xF9y ch\u1ECDn kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i m\u1ED9t trong c\xE1c gi\xE1 tr\u1ECB ${util.joinValues(issue.
values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${issue.origin??
"gi\xE1 tr\u1ECB"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit??"ph\u1EA7n t\u1EED"}`:`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${issue.origin??"g\
i\xE1 tr\u1ECB"} ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`Qu\xE1 nh\u1ECF: m\
ong \u0111\u1EE3i ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${issue.origin} ${adj}${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng "${_issue.
prefix}"`:_issue.format==="ends_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i k\u1EBFt th\xFAc b\u1EB1ng "${_issue.suffix}"`:_issue.format==="includes"?
`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i bao g\u1ED3m "${_issue.includes}"`:_issue.format==="regex"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i kh\u1EDBp v\u1EDBi m\u1EABu ${_issue.
pattern}`:`${FormatDictionary[_issue.format]??issue.format} kh\xF4ng h\u1EE3p l\u1EC7`}case"not_multiple_of":return`S\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i l\xE0 b\u1ED9i s\u1ED1 c\u1EE7a ${issue.
divisor}`;case"unrecognized_keys":return`Kh\xF3a kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EADn d\u1EA1ng: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`\
Kh\xF3a kh\xF4ng h\u1EE3p l\u1EC7 trong ${issue.origin}`;case"invalid_union":return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7";case"invalid_element":return`\
Gi\xE1 tr\u1ECB kh\xF4ng h\u1EE3p l\u1EC7 trong ${issue.origin}`;default:return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7"}}};function vi(){return{localeError:vi_error()}}
const zh_CN_error=()=>{const Sizable={string:{unit:"\u5B57\u7B26",verb:"\u5305\u542B"},file:{unit:"\u5B57\u8282",verb:"\u5305\u542B"},array:{unit:"\u9879",verb:"\
\u5305\u542B"},set:{unit:"\u9879",verb:"\u5305\u542B"},map:{unit:"\u9879",verb:"\u5305\u542B"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={
regex:"\u8F93\u5165",email:"\u7535\u5B50\u90AE\u4EF6",url:"URL",emoji:"\u8868\u60C5\u7B26\u53F7",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u671F\u65F6\u95F4",date:"ISO\u65E5\u671F",time:"ISO\u65F6\u95F4",duration:"\
ISO\u65F6\u957F",ipv4:"IPv4\u5730\u5740",ipv6:"IPv6\u5730\u5740",mac:"MAC\u5730\u5740",cidrv4:"IPv4\u7F51\u6BB5",cidrv6:"IPv6\u7F51\u6BB5",base64:"base64\u7F16\u7801\u5B57\u7B26\u4E32",
base64url:"base64url\u7F16\u7801\u5B57\u7B26\u4E32",json_string:"JSON\u5B57\u7B26\u4E32",e164:"E.164\u53F7\u7801",credit_card:"\u4FE1\u7528\u5361\u53F7",currency_code:"\
\u8D27\u5E01\u4EE3\u7801",iban:"IBAN",jwt:"JWT",template_literal:"\u8F93\u5165"},TypeDictionary={nan:"NaN",number:"\u6570\u5B57",array:"\u6570\u7EC4",null:"\u7A7A\u503C(n\
ull)"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.parsedType(issue.input),
received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B instanceof ${issue.expected}\
\uFF0C\u5B9E\u9645\u63A5\u6536 ${received}`:`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${expected}\uFF0C\u5B9E\u9645\u63A5\u6536 ${received}`}case"invalid_valu\
e":return issue.values.length===1?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${util.stringifyPrimitive(issue.values[0])}`:`\u65E0\u6548\u9009\u9879\uFF1A\u671F\u671B\u4EE5\u4E0B\u4E4B\u4E00 ${util.
joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${issue.
origin??"\u503C"} ${adj}${issue.maximum.toString()} ${sizing.unit??"\u4E2A\u5143\u7D20"}`:`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${issue.origin??"\u503C"} ${adj}${issue.
maximum.toString()}`}case"too_small":{const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${issue.
origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`:`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${issue.origin} ${adj}${issue.minimum.toString()}`}case"in\
valid_format":{const _issue=issue;return _issue.format==="starts_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${_issue.prefix}" \u5F00\u5934`:
_issue.format==="ends_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${_issue.suffix}" \u7ED3\u5C3E`:_issue.format==="includes"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u5305\u542B "${_issue.
includes}"`:_issue.format==="regex"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u6EE1\u8DB3\u6B63\u5219\u8868\u8FBE\u5F0F ${_issue.pattern}`:`\u65E0\u6548${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`\u65E0\u6548\u6570\u5B57\uFF1A\u5FC5\u987B\u662F ${issue.divisor} \u7684\u500D\u6570`;case"unrecognized_key\
s":return`\u51FA\u73B0\u672A\u77E5\u7684\u952E(key): ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`${issue.origin} \u4E2D\u7684\u952E(key)\u65E0\u6548`;case"\
invalid_union":return"\u65E0\u6548\u8F93\u5165";case"invalid_element":return`${issue.origin} \u4E2D\u5305\u542B\u65E0\u6548\u503C(value)`;default:return"\u65E0\u6548\u8F93\u5165"}}};
function zh_CN(){return{localeError:zh_CN_error()}}const zh_TW_error=()=>{const Sizable={string:{unit:"\u5B57\u5143",verb:"\u64C1\u6709"},file:{unit:"\u4F4D\u5143\u7D44",
verb:"\u64C1\u6709"},array:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},set:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},map:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"}};
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u8F38\u5165",email:"\u90F5\u4EF6\u5730\u5740",url:"URL",emoji:"emoji",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u65E5\u671F\u6642\u9593",
date:"ISO \u65E5\u671F",time:"ISO \u6642\u9593",duration:"ISO \u671F\u9593",ipv4:"IPv4 \u4F4D\u5740",ipv6:"IPv6 \u4F4D\u5740",mac:"MAC \u4F4D\u5740",cidrv4:"IPv\
4 \u7BC4\u570D",cidrv6:"IPv6 \u7BC4\u570D",base64:"base64 \u7DE8\u78BC\u5B57\u4E32",base64url:"base64url \u7DE8\u78BC\u5B57\u4E32",json_string:"JSON \u5B57\u4E32",
e164:"E.164 \u6578\u503C",credit_card:"\u4FE1\u7528\u5361\u865F",currency_code:"\u8CA8\u5E63\u4EE3\u78BC",iban:"IBAN",jwt:"JWT",template_literal:"\u8F38\u5165"},
TypeDictionary={nan:"NaN"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.expected]??issue.expected,receivedType=util.
parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA instanceof ${issue.
expected}\uFF0C\u4F46\u6536\u5230 ${received}`:`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${expected}\uFF0C\u4F46\u6536\u5230 ${received}`}case"\
invalid_value":return issue.values.length===1?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${util.stringifyPrimitive(issue.values[0])}`:`\u7121\u6548\u7684\u9078\u9805\uFF1A\
\u9810\u671F\u70BA\u4EE5\u4E0B\u5176\u4E2D\u4E4B\u4E00 ${util.joinValues(issue.values,"|")}`;case"too_big":{const adj=issue.inclusive?"<=":"<",sizing=getSizing(
issue.origin);return sizing?`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${issue.origin??"\u503C"} \u61C9\u70BA ${adj}${issue.maximum.toString()} ${sizing.unit??
"\u500B\u5143\u7D20"}`:`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${issue.origin??"\u503C"} \u61C9\u70BA ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.
inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${issue.origin} \u61C9\u70BA ${adj}${issue.minimum.toString()}\
 ${sizing.unit}`:`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${issue.origin} \u61C9\u70BA ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue;
return _issue.format==="starts_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${_issue.prefix}" \u958B\u982D`:_issue.format==="ends_with"?`\u7121\u6548\u7684\u5B57\u4E32\
\uFF1A\u5FC5\u9808\u4EE5 "${_issue.suffix}" \u7D50\u5C3E`:_issue.format==="includes"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u5305\u542B "${_issue.includes}\
"`:_issue.format==="regex"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u7B26\u5408\u683C\u5F0F ${_issue.pattern}`:`\u7121\u6548\u7684 ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`\u7121\u6548\u7684\u6578\u5B57\uFF1A\u5FC5\u9808\u70BA ${issue.divisor} \u7684\u500D\u6578`;case"unrecogniz\
ed_keys":return`\u7121\u6CD5\u8B58\u5225\u7684\u9375\u503C${issue.keys.length>1?"\u5011":""}\uFF1A${util.joinValues(issue.keys,"\u3001")}`;case"invalid_key":return`${issue.
origin} \u4E2D\u6709\u7121\u6548\u7684\u9375\u503C`;case"invalid_union":return"\u7121\u6548\u7684\u8F38\u5165\u503C";case"invalid_element":return`${issue.origin}\
 \u4E2D\u6709\u7121\u6548\u7684\u503C`;default:return"\u7121\u6548\u7684\u8F38\u5165\u503C"}}};function zh_TW(){return{localeError:zh_TW_error()}}const yo_error=()=>{
const Sizable={string:{unit:"\xE0mi",verb:"n\xED"},file:{unit:"bytes",verb:"n\xED"},array:{unit:"nkan",verb:"n\xED"},set:{unit:"nkan",verb:"n\xED"},map:{unit:"n\
kan",verb:"n\xED"}};function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9",email:"\xE0d\xED\
r\u1EB9\u0301s\xEC \xECm\u1EB9\u0301l\xEC",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cu\
id2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\xE0k\xF3k\xF2 ISO",date:"\u1ECDj\u1ECD\u0301 ISO",time:"\xE0k\xF3k\xF2 ISO",duration:"\xE0k\xF3k\xF2 t\xF3 p\xE9 ISO",
ipv4:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv4",ipv6:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv6",mac:"\xE0d\xEDr\u1EB9\u0301s\xEC MAC",cidrv4:"\xE0gb\xE8gb\xE8 IPv4",cidrv6:"\xE0gb\
\xE8gb\xE8 IPv6",base64:"\u1ECD\u0300r\u1ECD\u0300 t\xED a k\u1ECD\u0301 n\xED base64",base64url:"\u1ECD\u0300r\u1ECD\u0300 base64url",json_string:"\u1ECD\u0300r\u1ECD\u0300 JSON",
e164:"n\u1ECD\u0301mb\xE0 E.164",credit_card:"n\u1ECDmba kaadi gbese",currency_code:"koodu ow\xF3",iban:"IBAN",jwt:"JWT",template_literal:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9"},
TypeDictionary={nan:"NaN",number:"n\u1ECD\u0301mb\xE0",array:"akop\u1ECD"};return issue=>{switch(issue.code){case"invalid_type":{const expected=TypeDictionary[issue.
expected]??issue.expected,receivedType=util.parsedType(issue.input),received=TypeDictionary[receivedType]??receivedType;return/^[A-Z]/.test(issue.expected)?`\xCCb\xE1\
w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi instanceof ${issue.expected}, \xE0m\u1ECD\u0300 a r\xED ${received}`:`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${expected}\
, \xE0m\u1ECD\u0300 a r\xED ${received}`}case"invalid_value":return issue.values.length===1?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${util.
stringifyPrimitive(issue.values[0])}`:`\xC0\u1E63\xE0y\xE0n a\u1E63\xEC\u1E63e: yan \u1ECD\u0300kan l\xE1ra ${util.joinValues(issue.values,"|")}`;case"too_big":{
const adj=issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${issue.origin??
"iye"} ${sizing.verb} ${adj}${issue.maximum} ${sizing.unit}`:`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 ${adj}${issue.maximum}`}case"too_small":{
const adj=issue.inclusive?">=":">",sizing=getSizing(issue.origin);return sizing?`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${issue.origin} ${sizing.verb}\
 ${adj}${issue.minimum} ${sizing.unit}`:`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 ${adj}${issue.minimum}`}case"invalid_format":{const _issue=issue;return _issue.
format==="starts_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\u1EB9\u0300r\u1EB9\u0300 p\u1EB9\u0300l\xFA "${_issue.prefix}\
"`:_issue.format==="ends_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 par\xED p\u1EB9\u0300l\xFA "${_issue.suffix}"`:_issue.
format==="includes"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 n\xED "${_issue.includes}"`:_issue.format==="regex"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e:\
 gb\u1ECD\u0301d\u1ECD\u0300 b\xE1 \xE0p\u1EB9\u1EB9r\u1EB9 mu ${_issue.pattern}`:`A\u1E63\xEC\u1E63e: ${FormatDictionary[_issue.format]??issue.format}`}case"no\
t_multiple_of":return`N\u1ECD\u0301mb\xE0 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 j\u1EB9\u0301 \xE8y\xE0 p\xEDp\xEDn ti ${issue.divisor}`;case"unrecogn\
ized_keys":return`B\u1ECDt\xECn\xEC \xE0\xECm\u1ECD\u0300: ${util.joinValues(issue.keys,", ")}`;case"invalid_key":return`B\u1ECDt\xECn\xEC a\u1E63\xEC\u1E63e n\xEDn\xFA ${issue.
origin}`;case"invalid_union":return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e";case"invalid_element":return`Iye a\u1E63\xEC\u1E63e n\xEDn\xFA ${issue.origin}`;default:
return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e"}}};function yo(){return{localeError:yo_error()}}var registries=__webpack_require__(29396),core_doc=__webpack_require__(
12041);const INVALID=Symbol.for("zod.compile.invalid"),FALLBACK_FLAG=Symbol.for("zod.compile.fallback");class ZodCompileAsyncError extends Error{constructor(message="\
z.compile does not support async refinements, transforms, or checks"){super(message),this.name="ZodCompileAsyncError"}}class ZodCompileUnsupportedError extends Error{constructor(feature,islandable=!0){
super(`z.compile does not support ${feature}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=islandable}}function compileValidator(schema,parser){
try{return compileFn(schema,{assertOnly:!0})}catch{return parser}}function compile(schema,options){try{const parser=compileFn(schema),clone=withParser(schema,parser);
return clone._zod.bag.validator=compileValidator(schema,parser),clone}catch(err){if(options?.strict)throw err;return schema}}function withParser(schema,parser){
if((0,memoizer.Kw)(schema))throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");const clone=util.clone(schema),liveRun=schema.
_zod.run,originalRun=liveRun.__originalRun??liveRun,wrapped=(payload,ctx)=>{if(ctx?.async||ctx?.direction==="backward"||ctx?.skipChecks||ctx?.[FALLBACK_FLAG]||ctx&&
(0,memoizer.TE)(ctx,payload.value))return originalRun(payload,ctx);const out=parser(payload.value);return out!==INVALID?(payload.value=out,payload):(ctx&&(ctx[FALLBACK_FLAG]=
!0),originalRun(payload,ctx))};return wrapped.__originalRun=originalRun,clone._zod.bag.fallbackRun=originalRun,clone._zod.bag.validator=parser,clone._zod.run=wrapped,
liveRun.__originalRun||installCompiledUserMethods(clone,schema,parser),clone}function installCompiledUserMethods(target,source,parser){const targetAny=target,sourceAny=source;
if(typeof sourceAny.safeParse=="function"){const originalSafeParse=sourceAny.safeParse;targetAny.safeParse=(data,params)=>{const out=parser(data);return out!==INVALID?
{success:!0,data:out}:originalSafeParse(data,params)}}if(typeof sourceAny.parse=="function"){const originalParse=sourceAny.parse;targetAny.parse=(data,params)=>{
const out=parser(data);return out!==INVALID?out:originalParse(data,params)}}}function compileFn(schema,options){let recursive=!0;try{recursive=(0,memoizer.Kw)(schema)}catch{}
if(recursive)throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");const ctx={constants:new Map,constantCounter:0,varCounter:0,
definite:!0},doc=new core_doc.J(["input"]),outputAccessor=generateCheck(doc,ctx,schema,"input",!options?.assertOnly);doc.write(outputAccessor===null?"return tru\
e;":`return ${outputAccessor};`);const constantNames=["INVALID",...ctx.constants.keys()],constantValues=[INVALID,...ctx.constants.values()],code=doc.content.join(
`
`),fullCode=options?.debug?constantNames.length>0?`// Constants: ${constantNames.join(", ")}
${code}`:code:"",F=Function,factoryCode=`return (input) => {
${code}
}`;let fn;try{fn=new F(...constantNames,factoryCode)(...constantValues)}catch(err){throw new ZodCompileUnsupportedError(`this schema (generated code failed to e\
valuate: ${err.message})`)}return options?.debug&&(fn.code=fullCode),fn.definite=ctx.definite,fn}function addConstant(ctx,value){for(const[name2,v]of ctx.constants)
if(v===value)return name2;const name=`c${ctx.constantCounter++}`;return ctx.constants.set(name,value),name}function addUserConstant(ctx,fn){return ctx.definite=
!1,addConstant(ctx,fn)}function newVar(ctx){return`v${ctx.varCounter++}`}function runtimeRun(schema,value){const result=schema._zod.run({value,issues:[]},{});if(result&&
typeof result.then=="function")return INVALID;const r=result;return r.issues.length===0?r.value:INVALID}function compileChild(doc,ctx,schema,accessor,needsValue=!0){
const contentLen=doc.content.length,constantCount=ctx.constants.size,constantCounter=ctx.constantCounter,varCounter=ctx.varCounter;try{return generateCheck(doc,
ctx,schema,accessor,needsValue)}catch(err){if(!(err instanceof ZodCompileUnsupportedError)||!err.islandable)throw err;if(doc.content.length=contentLen,ctx.constants.
size>constantCount){const trailing=Array.from(ctx.constants.keys()).slice(constantCount);for(const k of trailing)ctx.constants.delete(k)}return ctx.constantCounter=
constantCounter,ctx.varCounter=varCounter,emitRuntimeIsland(doc,ctx,schema,accessor)}}function emitRuntimeIsland(doc,ctx,schema,accessor){ctx.definite=!1;const schemaConst=addConstant(
ctx,schema),runConst=addConstant(ctx,runtimeRun),outVar=newVar(ctx);return doc.write(`const ${outVar} = ${runConst}(${schemaConst}, ${accessor});`),doc.write(`i\
f (${outVar} === INVALID) return INVALID;`),outVar}const WHEN_DEFAULTED_CHECKS=new Set(["max_size","min_size","size_equals","max_length","min_length","length_eq\
uals"]);function generateChecks(doc,ctx,schema,accessor){const schemaChecks=schema._zod.def.checks;if(!schemaChecks||schemaChecks.length===0)return accessor;let currentAccessor=accessor;
for(const check of schemaChecks){const def=check._zod.def;if(def.when&&!WHEN_DEFAULTED_CHECKS.has(def.check))throw new ZodCompileUnsupportedError('check with a \
custom "when" condition');switch(def.check){case"greater_than":generateGreaterThanCheck(doc,ctx,def,currentAccessor);break;case"less_than":generateLessThanCheck(
doc,ctx,def,currentAccessor);break;case"multiple_of":generateMultipleOfCheck(doc,ctx,def,currentAccessor);break;case"number_format":generateNumberFormatCheck(doc,
def,currentAccessor);break;case"min_length":{const min=numericOperand(def.minimum,"min_length"),len=codePointLengthVar(doc,ctx,currentAccessor,`${currentAccessor}\
.length >= ${min} && ${currentAccessor}.length < ${def.minimum*2}`);doc.write(`if (${len} < ${min}) return INVALID;`);break}case"max_length":{const max=numericOperand(
def.maximum,"max_length"),len=codePointLengthVar(doc,ctx,currentAccessor,`${currentAccessor}.length > ${max}`);doc.write(`if (${len} > ${max}) return INVALID;`);
break}case"length_equals":{const exact=numericOperand(def.length,"length_equals"),len=codePointLengthVar(doc,ctx,currentAccessor,`${currentAccessor}.length >= ${exact}\
 && ${currentAccessor}.length <= ${def.length*2}`);doc.write(`if (${len} !== ${exact}) return INVALID;`);break}case"min_size":doc.write(`if (${currentAccessor}.\
size < ${numericOperand(def.minimum,"min_size")}) return INVALID;`);break;case"max_size":doc.write(`if (${currentAccessor}.size > ${numericOperand(def.maximum,"\
max_size")}) return INVALID;`);break;case"size_equals":doc.write(`if (${currentAccessor}.size !== ${numericOperand(def.size,"size_equals")}) return INVALID;`);break;case"\
string_format":currentAccessor=generateStringFormatCheck(doc,ctx,def,currentAccessor);break;case"custom":currentAccessor=generateCustomRefineCheck(doc,ctx,check,
currentAccessor);break;case"bigint_format":generateBigIntFormatCheck(doc,def,currentAccessor);break;case"mime_type":generateMimeTypeCheck(doc,ctx,def,currentAccessor);
break;case"property":generatePropertyCheck(doc,ctx,def,currentAccessor);break;case"properties":generatePropertiesChecks(doc,ctx,def,currentAccessor);break;case"\
overwrite":{const newAccessor=newVar(ctx);generateOverwriteCheck(doc,ctx,check,currentAccessor,newAccessor),currentAccessor=newAccessor;break}default:throw new ZodCompileUnsupportedError(
`check type ${def.check}`)}}return currentAccessor}function codePointLengthVar(doc,ctx,accessor,inDoubt){const cpLen=addConstant(ctx,util.codePointLength),v=newVar(
ctx);return doc.write(`const ${v} = typeof ${accessor} === "string" && ${inDoubt} ? ${cpLen}(${accessor}) : ${accessor}.length;`),v}function numericOperand(value,label){
if(typeof value!="number"||!Number.isFinite(value))throw new ZodCompileUnsupportedError(`${label} bound of type ${typeof value}`);return`${value}`}function comparisonOperand(ctx,value){
if(typeof value=="bigint")return`${value}n`;if(typeof value=="number"){if(Number.isNaN(value))throw new ZodCompileUnsupportedError("comparison check with NaN bo\
und");return`${value}`}if(value instanceof Date){if(Number.isNaN(value.getTime()))throw new ZodCompileUnsupportedError("comparison check with Invalid Date bound");
return addConstant(ctx,value)}throw new ZodCompileUnsupportedError(`comparison check bound of type ${typeof value}`)}function generateGreaterThanCheck(doc,ctx,def,accessor){
const op=def.inclusive?"<":"<=";doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx,def.value)}) return INVALID;`)}function generateLessThanCheck(doc,ctx,def,accessor){
const op=def.inclusive?">":">=";doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx,def.value)}) return INVALID;`)}function generateMultipleOfCheck(doc,ctx,def,accessor){
if(typeof def.value=="bigint"){if(def.value===BigInt(0))throw new ZodCompileUnsupportedError("multiple_of check with a zero divisor");doc.write(`if (${accessor}\
 % ${def.value}n !== 0n) return INVALID;`)}else{const remainder=addConstant(ctx,util.floatSafeRemainder);doc.write(`if (${remainder}(${accessor}, ${numericOperand(
def.value,"multiple_of")}) !== 0) return INVALID;`)}}function generateNumberFormatCheck(doc,def,accessor){const format=def.format;switch(format){case"safeint":doc.
write(`if (!Number.isSafeInteger(${accessor})) return INVALID;`);break;case"int32":doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < -2147483648 ||\
 ${accessor} > 2147483647) return INVALID;`);break;case"uint32":doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < 0 || ${accessor} > 4294967295) re\
turn INVALID;`);break;case"float32":doc.write(`if (!Number.isFinite(${accessor}) || ${accessor} < -3.4028234663852886e38 || ${accessor} > 3.4028234663852886e38)\
 return INVALID;`);break;case"float64":doc.write(`if (!Number.isFinite(${accessor})) return INVALID;`);break;default:throw new ZodCompileUnsupportedError(`numbe\
r format ${format}`)}}function generateBigIntFormatCheck(doc,def,accessor){const format=def.format;if(format)switch(format){case"int64":doc.write(`if (${accessor}\
 < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);break;case"uint64":doc.write(`if (${accessor} < 0n || ${accessor} > 1844674407\
3709551615n) return INVALID;`);break;default:throw new ZodCompileUnsupportedError(`bigint format ${format}`)}}function generateMimeTypeCheck(doc,ctx,def,accessor){
const mimeTypes=def.mime;if(mimeTypes&&mimeTypes.length>0){const mimeSet=addConstant(ctx,new Set(mimeTypes));doc.write(`if (!${mimeSet}.has(${accessor}.type)) r\
eturn INVALID;`)}}function generatePropertiesChecks(doc,ctx,def,accessor){if(def.when)throw new ZodCompileUnsupportedError('check with a custom "when" condition');
doc.write(`if (${accessor} == null) return INVALID;`);const shape=def.shape;for(const key of Reflect.ownKeys(shape)){const keyExpr=typeof key=="symbol"?addConstant(
ctx,key):util.esc(key),inputVar=newVar(ctx);doc.write(`const ${inputVar} = ${accessor}[${keyExpr}];`),compileChild(doc,ctx,shape[key],inputVar,!1)}}function generatePropertyCheck(doc,ctx,def,accessor){
const propAccessor=`${accessor}[${JSON.stringify(def.property)}]`;generateCheck(doc,ctx,def.schema,propAccessor)}function generateOverwriteCheck(doc,ctx,check,currentAccessor,newAccessor){
const tx=check._zod.def.tx;if(!tx)throw new ZodCompileUnsupportedError("overwrite check without a transform function");if(isAsyncFunction(tx))throw new ZodCompileAsyncError(
"z.compile: async overwrite transforms are not supported");const txConst=addConstant(ctx,tx);doc.write(`const ${newAccessor} = ${txConst}(${currentAccessor});`)}
function throwAsync(){throw new core.GT}function pushIssue(issue){this.issues.push(issue)}function generateCustomRefineCheck(doc,ctx,check,accessor){const def=check.
_zod.def;if(def.fn){if(isAsyncFunction(def.fn))throw new ZodCompileAsyncError("z.compile: async .refine() predicates are not supported");const fnConst=addUserConstant(
ctx,def.fn),throwAsyncConst=addConstant(ctx,throwAsync),resVar=newVar(ctx);return doc.write(`const ${resVar} = ${fnConst}(${accessor});`),doc.write(`if (${resVar}\
 instanceof Promise) ${throwAsyncConst}();`),doc.write(`if (!${resVar}) return INVALID;`),accessor}if(check._zod.check){if(isAsyncFunction(check._zod.check))throw new ZodCompileAsyncError(
"z.compile: async .superRefine() / check functions are not supported");const checkFn=check._zod.check,helperConst=addUserConstant(ctx,value=>{const fakePayload={
value,issues:[],addIssue:pushIssue};return checkFn(fakePayload)instanceof Promise&&throwAsync(),fakePayload.issues.length===0?fakePayload.value:INVALID}),outVar=newVar(
ctx);return doc.write(`const ${outVar} = ${helperConst}(${accessor});`),doc.write(`if (${outVar} === INVALID) return INVALID;`),outVar}throw new ZodCompileUnsupportedError(
"custom check without a predicate or check function")}const PATTERN_IS_COMPLETE=new Set(["cidrv4","cuid","cuid2","date","datetime","duration","e164","email","em\
oji","ends_with","guid","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with","time","ulid","uppercase","uuid","xid"]);function generateStringFormatCheck(doc,ctx,def,accessor,needsValue=!0){
const fmt=def.format;if(fmt==="base64"){const validator=addConstant(ctx,schemas.UY);return doc.write(`if (!${validator}(${accessor})) return INVALID;`),accessor}
if(fmt==="base64url"){const validator=addConstant(ctx,schemas.tV);return doc.write(`if (!${validator}(${accessor})) return INVALID;`),accessor}if(fmt==="jwt"){const validator=addConstant(
ctx,schemas.c2),alg=addConstant(ctx,def.alg??null);return doc.write(`if (!${validator}(${accessor}, ${alg})) return INVALID;`),accessor}if(fmt==="ipv6"){const validator=addConstant(
ctx,schemas.SW);return doc.write(`if (!${validator}(${accessor})) return INVALID;`),accessor}if(fmt==="cidrv6"){const validator=addConstant(ctx,schemas.Xe);return doc.
write(`if (!${validator}(${accessor})) return INVALID;`),accessor}if(fmt==="credit_card"){const validator=addConstant(ctx,schemas.uv);return doc.write(`if (!${validator}\
(${accessor})) return INVALID;`),accessor}if(fmt==="iban"){const validator=addConstant(ctx,schemas.DT);return doc.write(`if (!${validator}(${accessor})) return \
INVALID;`),accessor}const formatDef=def;if(fmt==="url"||fmt==="httpurl"||formatDef.normalize||formatDef.hostname!==void 0||formatDef.protocol!==void 0){const parseConst=addConstant(
ctx,schemas.qU),defConst=addConstant(ctx,def),trimVar=newVar(ctx),urlVar=newVar(ctx);if(doc.write(`const ${trimVar} = ${accessor}.trim();`),doc.write(`const ${urlVar}\
 = ${parseConst}(${trimVar}, ${defConst});`),doc.write(`if (typeof ${urlVar} === "number") return INVALID;`),formatDef.hostname!==void 0){const hostnameConst=addConstant(
ctx,schemas.bL);doc.write(`if (!${hostnameConst}(${urlVar}, ${defConst}.hostname)) return INVALID;`)}if(formatDef.protocol!==void 0){const protocolConst=addConstant(
ctx,schemas.Yf);doc.write(`if (!${protocolConst}(${urlVar}, ${defConst}.protocol)) return INVALID;`)}if(!needsValue)return null;const outputVar=newVar(ctx),outputExpr=formatDef.
normalize?`${urlVar}.href`:`${addConstant(ctx,schemas.NH)}(${trimVar})`;return doc.write(`const ${outputVar} = ${outputExpr};`),outputVar}const customFn=def.fn;
if(customFn){if(isAsyncFunction(customFn))throw new ZodCompileUnsupportedError(`async string format ${fmt}`);const fnConst=addConstant(ctx,customFn);return doc.
write(`if (!${fnConst}(${accessor})) return INVALID;`),accessor}if(PATTERN_IS_COMPLETE.has(fmt)&&def.pattern){const patternConst=addConstant(ctx,def.pattern);return doc.
write(`${patternConst}.lastIndex = 0;`),doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`),accessor}const format=def.format;switch(format){case"\
regex":throw new ZodCompileUnsupportedError("regex format without a pattern");case"lowercase":doc.write(`if (${accessor} !== ${accessor}.toLowerCase()) return I\
NVALID;`);break;case"uppercase":doc.write(`if (${accessor} !== ${accessor}.toUpperCase()) return INVALID;`);break;case"includes":doc.write(`if (!${accessor}.inc\
ludes(${util.esc(def.includes)})) return INVALID;`);break;case"starts_with":{const prefix=def.prefix;doc.write(`if (${accessor}.slice(0, ${prefix.length}) !== ${util.
esc(prefix)}) return INVALID;`);break}case"ends_with":{const suffix=def.suffix;doc.write(`if (${accessor}.slice(-${suffix.length}) !== ${util.esc(suffix)}) retu\
rn INVALID;`);break}default:throw new ZodCompileUnsupportedError(`string format ${format}`)}return accessor}function generateCheck(doc,ctx,schema,accessor,needsValue=!0){
const def=schema._zod.def,type=def.type;if(def.coerce)throw new ZodCompileUnsupportedError(`coercion (z.coerce.${type}())`);const buildsValue=needsValue||!!def.
checks?.length;let typeAccessor;switch(type){case"string":typeAccessor=generateStringCheck(doc,ctx,schema,accessor,buildsValue);break;case"number":typeAccessor=
generateNumberCheck(doc,schema,accessor);break;case"boolean":typeAccessor=generateBooleanCheck(doc,accessor);break;case"bigint":typeAccessor=generateBigIntCheck(
doc,schema,accessor);break;case"symbol":typeAccessor=generateSymbolCheck(doc,accessor);break;case"undefined":typeAccessor=generateUndefinedCheck(doc,accessor);break;case"\
null":typeAccessor=generateNullCheck(doc,accessor);break;case"any":case"unknown":typeAccessor=accessor;break;case"never":doc.write("return INVALID;"),typeAccessor=
accessor;break;case"void":typeAccessor=generateVoidCheck(doc,accessor);break;case"nan":typeAccessor=generateNaNCheck(doc,accessor);break;case"date":typeAccessor=
generateDateCheck(doc,accessor);break;case"object":typeAccessor=generateObjectCheck(doc,ctx,schema,accessor,buildsValue);break;case"optional":typeAccessor=generateOptionalCheck(
doc,ctx,schema,accessor,buildsValue);break;case"nullable":typeAccessor=generateNullableCheck(doc,ctx,schema,accessor,buildsValue);break;case"array":typeAccessor=
generateArrayCheck(doc,ctx,schema,accessor,buildsValue);break;case"literal":typeAccessor=generateLiteralCheck(doc,ctx,schema,accessor);break;case"enum":typeAccessor=
generateEnumCheck(doc,ctx,schema,accessor);break;case"readonly":{const innerOut=generateWrapperCheck(doc,ctx,schema,accessor),frozenVar=newVar(ctx);doc.write(`c\
onst ${frozenVar} = Object.freeze(${innerOut});`),typeAccessor=frozenVar;break}case"success":generateWrapperCheck(doc,ctx,schema,accessor),typeAccessor="true";break;case"\
default":case"prefault":typeAccessor=generateDefaultCheck(doc,ctx,schema,accessor);break;case"nonoptional":typeAccessor=generateNonOptionalCheck(doc,ctx,schema,
accessor);break;case"tuple":typeAccessor=generateTupleCheck(doc,ctx,schema,accessor);break;case"union":typeAccessor=generateUnionCheck(doc,ctx,schema,accessor);
break;case"intersection":typeAccessor=generateIntersectionCheck(doc,ctx,schema,accessor);break;case"record":typeAccessor=generateRecordCheck(doc,ctx,schema,accessor);
break;case"map":typeAccessor=generateMapCheck(doc,ctx,schema,accessor);break;case"set":typeAccessor=generateSetCheck(doc,ctx,schema,accessor);break;case"file":typeAccessor=
generateFileCheck(doc,accessor);break;case"template_literal":typeAccessor=generateTemplateLiteralCheck(doc,ctx,schema,accessor);break;case"lazy":typeAccessor=generateLazyCheck(
doc,ctx,schema,accessor);break;case"pipe":typeAccessor=generatePipeCheck(doc,ctx,schema,accessor);break;case"custom":typeAccessor=generateCustomCheck(doc,ctx,schema,
accessor);break;case"transform":typeAccessor=generateTransformCheck(doc,ctx,schema,accessor);break;case"catch":typeAccessor=generateCatchCheck(doc,ctx,schema,accessor);
break;default:throw new ZodCompileUnsupportedError(`schema type ${type}`)}return typeAccessor===null?null:generateChecks(doc,ctx,schema,typeAccessor)}function generateStringCheck(doc,ctx,schema,accessor,needsValue=!0){
doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);const def=schema._zod.def;return def.format===void 0?accessor:generateStringFormatCheck(doc,ctx,
def,accessor,needsValue)}function generateNumberCheck(doc,schema,accessor){doc.write(`if (typeof ${accessor} !== "number" || !Number.isFinite(${accessor})) retu\
rn INVALID;`);const def=schema._zod.def;return def.check==="number_format"&&def.format&&generateNumberFormatCheck(doc,{format:def.format},accessor),accessor}function generateBooleanCheck(doc,accessor){
return doc.write(`if (typeof ${accessor} !== "boolean") return INVALID;`),accessor}function generateBigIntCheck(doc,schema,accessor){doc.write(`if (typeof ${accessor}\
 !== "bigint") return INVALID;`);const def=schema._zod.def;if(def.format)switch(def.format){case"int64":doc.write(`if (${accessor} < -9223372036854775808n || ${accessor}\
 > 9223372036854775807n) return INVALID;`);break;case"uint64":doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);break}return accessor}
function generateSymbolCheck(doc,accessor){return doc.write(`if (typeof ${accessor} !== "symbol") return INVALID;`),accessor}function generateUndefinedCheck(doc,accessor){
return doc.write(`if (${accessor} !== undefined) return INVALID;`),accessor}function generateNullCheck(doc,accessor){return doc.write(`if (${accessor} !== null)\
 return INVALID;`),accessor}function generateVoidCheck(doc,accessor){return doc.write(`if (${accessor} !== undefined) return INVALID;`),accessor}function generateNaNCheck(doc,accessor){
return doc.write(`if (typeof ${accessor} !== "number" || !Number.isNaN(${accessor})) return INVALID;`),accessor}function generateDateCheck(doc,accessor){return doc.
write(`if (!(${accessor} instanceof Date) || Number.isNaN(${accessor}.getTime())) return INVALID;`),accessor}function generateObjectCheck(doc,ctx,schema,accessor,buildsValue=!0){
const def=schema._zod.def;doc.write(`if (typeof ${accessor} !== "object" || ${accessor} === null || Array.isArray(${accessor})) return INVALID;`);const shape=def.
shape,keys=Object.keys(shape),symbolKeys=Object.getOwnPropertySymbols(shape),allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys,keyExpr=k=>typeof k=="symbol"?
addConstant(ctx,k):util.esc(k),propKey=k=>typeof k=="symbol"?`[${keyExpr(k)}]`:util.esc(k),propShape=shape;if(keys.includes("__proto__"))throw new ZodCompileUnsupportedError(
'object shape key "__proto__"');const propOutputs=new Map;for(const key of allKeys){const propSchema=propShape[key],kx=keyExpr(key),inputVar=newVar(ctx);if(doc.
write(`const ${inputVar} = ${accessor}[${kx}];`),propSchema._zod.optin!==void 0){const outputVar2=newVar(ctx);doc.write(`let ${outputVar2} = (() => {`),doc.indented(
d=>{const outputAccessor=compileChild(d,ctx,propSchema,inputVar);d.write(`return ${outputAccessor};`)}),doc.write("})();"),propSchema._zod.optout==="optional"?(doc.
write(`if (${outputVar2} === INVALID) {`),doc.indented(d=>{d.write(`if (${kx} in ${accessor}) return INVALID;`),d.write(`${outputVar2} = undefined;`)}),doc.write(
"}")):doc.write(`if (${outputVar2} === INVALID) return INVALID;`),propOutputs.set(key,outputVar2)}else{requiresPresenceCheck(propSchema)&&doc.write(`if (!(${kx}\
 in ${accessor})) return INVALID;`);const outputAccessor=compileChild(doc,ctx,propSchema,inputVar,buildsValue);outputAccessor!==null&&propOutputs.set(key,outputAccessor)}}
const catchall=def.catchall;let unknownKeysMode="none";if(catchall){const catchallType=catchall._zod.def.type;if(catchallType==="never"){const condition=keys.map(
k=>`k !== ${util.esc(k)}`).join(" && ")||"true";doc.write(`for (const k in ${accessor}) {`),doc.indented(d=>{d.write(`if (${condition}) return INVALID;`)}),doc.
write("}")}else(catchallType==="unknown"||catchallType==="any")&&!catchall._zod.def.checks?.length?unknownKeysMode="passthrough":unknownKeysMode="schema"}const outputVar=newVar(
ctx),hasConditionalKeys=allKeys.some(k=>mayOmitUndefined(propShape[k])||dropsWhenAbsent(propShape[k]));if(!buildsValue){if(unknownKeysMode==="schema"){const knownSet=keys.
length>0?addConstant(ctx,new Set(keys)):null;doc.write(`for (const k in ${accessor}) {`),doc.indented(d=>{d.write('if (k === "__proto__") continue;'),knownSet&&
d.write(`if (${knownSet}.has(k)) continue;`);const valVar=newVar(ctx);d.write(`const ${valVar} = ${accessor}[k];`),compileChild(d,ctx,catchall,valVar,!1)}),doc.
write("}")}return null}if(hasConditionalKeys){doc.write(`const ${outputVar} = {};`);for(const k of allKeys){const kx=keyExpr(k),out=propOutputs.get(k);dropsWhenAbsent(
propShape[k])?doc.write(`if (${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`):mayOmitUndefined(propShape[k])?doc.write(`if (${out} !== undefined || ${kx} i\
n ${accessor}) ${outputVar}[${kx}] = ${out};`):doc.write(`${outputVar}[${kx}] = ${out};`)}}else{const propLiterals=allKeys.map(k=>`${propKey(k)}: ${propOutputs.
get(k)}`).join(", ");doc.write(`const ${outputVar} = { ${propLiterals} };`)}if(unknownKeysMode!=="none"){const knownSet=keys.length>0?addConstant(ctx,new Set(keys)):
null;doc.write(`for (const k in ${accessor}) {`),doc.indented(d=>{if(d.write('if (k === "__proto__") continue;'),knownSet&&d.write(`if (${knownSet}.has(k)) cont\
inue;`),unknownKeysMode==="passthrough")d.write(`${outputVar}[k] = ${accessor}[k];`);else{const valVar=newVar(ctx);d.write(`const ${valVar} = ${accessor}[k];`);
const catchallOut=compileChild(d,ctx,catchall,valVar);d.write(`${outputVar}[k] = ${catchallOut};`)}}),doc.write("}")}return outputVar}function generateOptionalCheck(doc,ctx,schema,accessor,buildsValue=!0){
const def=schema._zod.def;if(isExactOptional(schema))return generateCheck(doc,ctx,def.innerType,accessor,buildsValue);if(def.innerType._zod.optin==="defaulted"){
const outputVar2=newVar(ctx),branchVar=newVar(ctx);return doc.write(`let ${outputVar2};`),doc.write(`if (${accessor} === undefined) {`),doc.indented(d=>{d.write(
`const ${branchVar} = (() => {`),d.indented(d2=>{const innerOutput=generateCheck(d2,ctx,def.innerType,accessor);d2.write(`return ${innerOutput};`)}),d.write("})\
();"),d.write(`if (${branchVar} !== INVALID) ${outputVar2} = ${branchVar};`)}),doc.write("} else {"),doc.indented(d=>{const innerOutput=generateCheck(d,ctx,def.
innerType,accessor);d.write(`${outputVar2} = ${innerOutput};`)}),doc.write("}"),outputVar2}const outputVar=buildsValue?newVar(ctx):null;return outputVar&&doc.write(
`let ${outputVar};`),doc.write(`if (${accessor} !== undefined) {`),doc.indented(d=>{const innerOutput=generateCheck(d,ctx,def.innerType,accessor,buildsValue);outputVar&&
innerOutput!==null&&d.write(`${outputVar} = ${innerOutput};`)}),doc.write("}"),outputVar}function isExactOptional(schema){return schema._zod.traits?.has("$ZodEx\
actOptional")===!0}function requiresPresenceCheck(schema){return schema._zod.optin===void 0&&fastPathAcceptsAbsence(schema)}function fastPathAcceptsAbsence(schema){
if(schema._zod.def.coerce)return!0;const def=schema._zod.def;switch(def.type){case"any":case"unknown":case"undefined":case"void":case"default":case"prefault":case"\
transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"never":case"nan":case"date":case"o\
bject":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":return!1;case"nonoptional":return def.innerType?fastPathAcceptsAbsence(
def.innerType):!1;case"literal":return!!def.values?.includes(void 0);case"enum":return!!schema._zod.values?.has(void 0);case"optional":case"nullable":case"reado\
nly":case"success":return def.innerType?fastPathAcceptsAbsence(def.innerType):!0;case"catch":return!0;case"union":return def.options?def.options.some(fastPathAcceptsAbsence):
!0;case"intersection":return!def.left||!def.right?!0:fastPathAcceptsAbsence(def.left)&&fastPathAcceptsAbsence(def.right);case"pipe":return def.in?fastPathAcceptsAbsence(
def.in):!0;default:return!0}}function dropsWhenAbsent(schema){return schema._zod.optin==="optional"&&schema._zod.optout==="optional"}function mayOmitUndefined(schema){
return(schema._zod.optin!=="defaulted"||schema._zod.optout==="optional")&&mayOutputUndefined(schema)}function mayOutputUndefined(schema){const def=schema._zod.def;
switch(def.type){case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"nan":case"date":case"object":case"array":case"tuple":case"rec\
ord":case"map":case"set":case"file":case"template_literal":case"never":case"success":return!1;case"literal":return!!def.values?.includes(void 0);case"enum":return!!schema.
_zod.values?.has(void 0);case"optional":return!0;case"nullable":case"readonly":case"nonoptional":return def.innerType?mayOutputUndefined(def.innerType):!0;case"\
union":return def.options?def.options.some(mayOutputUndefined):!0;case"intersection":return!def.left||!def.right||mayOutputUndefined(def.left)||mayOutputUndefined(
def.right);case"pipe":return def.out?mayOutputUndefined(def.out):!0;default:return!0}}function generateNullableCheck(doc,ctx,schema,accessor,buildsValue=!0){const def=schema.
_zod.def,outputVar=buildsValue?newVar(ctx):null;return outputVar&&doc.write(`let ${outputVar} = null;`),doc.write(`if (${accessor} !== null) {`),doc.indented(d=>{
const innerOutput=generateCheck(d,ctx,def.innerType,accessor,buildsValue);outputVar&&innerOutput!==null&&d.write(`${outputVar} = ${innerOutput};`)}),doc.write("\
}"),outputVar}function generateSizeGate(doc,schema,size){for(const[max,check]of util.sizeCaps(schema._zod.def.checks))doc.write(`if (${size} > ${numericOperand(
max,check._zod.def.check)}) return INVALID;`)}function generateArrayCheck(doc,ctx,schema,accessor,buildsValue=!0){const def=schema._zod.def;doc.write(`if (!Arra\
y.isArray(${accessor})) return INVALID;`),generateSizeGate(doc,schema,`${accessor}.length`);const outputVar=buildsValue?newVar(ctx):null,iVar=newVar(ctx),elemVar=newVar(
ctx);return outputVar&&doc.write(`const ${outputVar} = new Array(${accessor}.length);`),doc.write(`for (let ${iVar} = 0; ${iVar} < ${accessor}.length; ${iVar}++\
) {`),doc.indented(d=>{d.write(`const ${elemVar} = ${accessor}[${iVar}];`);const elemOutput=compileChild(d,ctx,def.element,elemVar,buildsValue);outputVar&&elemOutput!==
null&&d.write(`${outputVar}[${iVar}] = ${elemOutput};`)}),doc.write("}"),outputVar}function generateLiteralCheck(doc,ctx,schema,accessor){const values=schema._zod.
def.values;if(values.length!==1){const literalSet=addConstant(ctx,new Set(values));return doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`),accessor}
const value=values[0];if(typeof value=="number"&&Number.isNaN(value)){const literalSet=addConstant(ctx,new Set(values));return doc.write(`if (!${literalSet}.has\
(${accessor})) return INVALID;`),accessor}if(typeof value=="string")doc.write(`if (${accessor} !== ${util.esc(value)}) return INVALID;`);else if(typeof value=="\
number"||typeof value=="boolean")doc.write(`if (${accessor} !== ${value}) return INVALID;`);else if(value===null)doc.write(`if (${accessor} !== null) return INV\
ALID;`);else if(value===void 0)doc.write(`if (${accessor} !== undefined) return INVALID;`);else if(typeof value=="bigint")doc.write(`if (${accessor} !== ${value}\
n) return INVALID;`);else throw new ZodCompileUnsupportedError(`literal type ${typeof value}`);return accessor}function generateEnumCheck(doc,ctx,schema,accessor){
const values=schema._zod.values;if(!values)throw new ZodCompileUnsupportedError("enum schema without enumerated values");const enumSet=addConstant(ctx,values);return doc.
write(`if (!${enumSet}.has(${accessor})) return INVALID;`),accessor}function generateWrapperCheck(doc,ctx,schema,accessor){const def=schema._zod.def;return generateCheck(
doc,ctx,def.innerType,accessor)}function generateDefaultCheck(doc,ctx,schema,accessor){const def=schema._zod.def,defaultGetter=Object.getOwnPropertyDescriptor(schema.
_zod.def,"defaultValue")?()=>schema._zod.def.defaultValue:void 0;if(schema._zod.def.type==="prefault"){if(!defaultGetter)return generateCheck(doc,ctx,def.innerType,
accessor);const defaultFn=addConstant(ctx,defaultGetter),inputVar=newVar(ctx);return doc.write(`let ${inputVar} = ${accessor};`),doc.write(`if (${accessor} === \
undefined) ${inputVar} = ${defaultFn}();`),generateCheck(doc,ctx,def.innerType,inputVar)}const outputVar=newVar(ctx);if(defaultGetter){const defaultFn=addConstant(
ctx,defaultGetter),cloneFn=addConstant(ctx,util.shallowClone);doc.write(`let ${outputVar};`),doc.write(`if (${accessor} === undefined) {`),doc.indented(d=>{d.write(
`${outputVar} = ${cloneFn}(${defaultFn}());`)}),doc.write("} else {"),doc.indented(d=>{const innerOutput=generateCheck(d,ctx,def.innerType,accessor);d.write(`${outputVar}\
 = ${innerOutput} === undefined ? ${cloneFn}(${defaultFn}()) : ${innerOutput};`)}),doc.write("}")}else doc.write(`let ${outputVar};`),doc.write(`if (${accessor}\
 !== undefined) {`),doc.indented(d=>{const innerOutput=generateCheck(d,ctx,def.innerType,accessor);d.write(`${outputVar} = ${innerOutput};`)}),doc.write("}");return outputVar}
function generateNonOptionalCheck(doc,ctx,schema,accessor){const def=schema._zod.def,innerOutput=generateCheck(doc,ctx,def.innerType,accessor),outputVar=newVar(
ctx);return doc.write(`const ${outputVar} = ${innerOutput};`),doc.write(`if (${outputVar} === undefined) return INVALID;`),outputVar}function generateTupleCheck(doc,ctx,schema,accessor){
const def=schema._zod.def,items=def.items,rest=def.rest;doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);const optinStart=getTupleOptStart(items,"o\
ptin"),optoutStart=getTupleOptStart(items,"optout");rest?doc.write(`if (${accessor}.length < ${optinStart}) return INVALID;`):doc.write(`if (${accessor}.length \
< ${optinStart} || ${accessor}.length > ${items.length}) return INVALID;`);const outputVar=newVar(ctx);doc.write(`const ${outputVar} = [];`);for(let i=0;i<items.
length;i++){const itemSchema=items[i];if(i>=optoutStart)doc.write(`if (${outputVar}.length === ${i}) {`),doc.indented(d=>{d.write(`if (${i} < ${accessor}.length\
) {`),d.indented(d2=>{const elemVar=newVar(ctx);d2.write(`const ${elemVar} = ${accessor}[${i}];`);const elemOutput=compileChild(d2,ctx,itemSchema,elemVar);d2.write(
`${outputVar}[${i}] = ${elemOutput};`)}),d.write("} else {"),d.indented(d2=>{if(dropsWhenAbsent(itemSchema)){d2.write(`${outputVar}.length = ${i};`);return}const elemVar=newVar(
ctx),branchVar=newVar(ctx);d2.write(`const ${elemVar} = undefined;`),d2.write(`const ${branchVar} = (() => {`),d2.indented(d3=>{const elemOutput=compileChild(d3,
ctx,itemSchema,elemVar);d3.write(`return ${elemOutput};`)}),d2.write("})();"),d2.write(`if (${branchVar} === INVALID || ${branchVar} === undefined) ${outputVar}\
.length = ${i};`),d2.write(`else ${outputVar}[${i}] = ${branchVar};`)}),d.write("}")}),doc.write("}");else{const elemVar=newVar(ctx);doc.write(`const ${elemVar}\
 = ${accessor}[${i}];`);const elemOutput=compileChild(doc,ctx,itemSchema,elemVar);doc.write(`${outputVar}[${i}] = ${elemOutput};`)}}if(rest){const iVar=newVar(ctx),
elemVar=newVar(ctx);doc.write(`for (let ${iVar} = ${items.length}; ${iVar} < ${accessor}.length; ${iVar}++) {`),doc.indented(d=>{d.write(`const ${elemVar} = ${accessor}\
[${iVar}];`);const elemOutput=compileChild(d,ctx,rest,elemVar);d.write(`${outputVar}[${iVar}] = ${elemOutput};`)}),doc.write("}")}return outputVar}function getTupleOptStart(items,key){
for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.optin!==void 0:items[i]._zod.optout==="optional"))return i+1;return 0}function generateUnionCheck(doc,ctx,schema,accessor){
const def=schema._zod.def,options=def.options;if(def.discriminator)return generateDiscriminatedUnionCheck(doc,ctx,def,accessor);if(def.inclusive===!1)throw new ZodCompileUnsupportedError(
"exclusive unions (z.xor)");if(options.length===0)return doc.write("return INVALID;"),accessor;if(options.length===1)return generateCheck(doc,ctx,options[0],accessor);
if(options.every(opt=>opt._zod.def.type==="literal"&&!opt._zod.def.checks?.length)){const values=new Set(options.flatMap(opt=>opt._zod.def.values)),valuesConst=addConstant(
ctx,values);return doc.write(`if (!${valuesConst}.has(${accessor})) return INVALID;`),accessor}const outputVar=newVar(ctx);doc.write(`let ${outputVar};`);for(let i=0;i<
options.length;i++){const opt=options[i];i===0?doc.write(`${outputVar} = (() => {`):doc.write(`if (${outputVar} === INVALID) ${outputVar} = (() => {`),doc.indented(
d=>{const branchOutput=generateCheck(d,ctx,opt,accessor);d.write(`return ${branchOutput};`)}),doc.write("})();")}return doc.write(`if (${outputVar} === INVALID)\
 return INVALID;`),outputVar}function generateDiscriminatedUnionCheck(doc,ctx,def,accessor){if(def.unionFallback)throw new ZodCompileUnsupportedError("discrimin\
ated union with unionFallback");if(def.options.length===0)return doc.write("return INVALID;"),accessor;const discVar=newVar(ctx),outputVar=newVar(ctx);doc.write(
`const ${discVar} = ${accessor}?.[${util.esc(def.discriminator)}];`),doc.write(`let ${outputVar};`);let firstBranch=!0;const claimed=new Set;for(const option of def.
options){const values=option._zod.propValues?.[def.discriminator];if(!values||values.size===0)throw new ZodCompileUnsupportedError("discriminated union option w\
ithout static discriminator values");for(const value of values){if(claimed.has(value))throw new ZodCompileUnsupportedError(`duplicate discriminator value ${String(
value)}`);claimed.add(value)}const conditions=Array.from(values,value=>literalEquality(ctx,discVar,value)),prefix=firstBranch?"if":"else if";doc.write(`${prefix}\
 (${conditions.join(" || ")}) {`),doc.indented(d=>{const branchOutput=generateCheck(d,ctx,option,accessor);d.write(`${outputVar} = ${branchOutput};`)}),doc.write(
"}"),firstBranch=!1}return doc.write("else { return INVALID; }"),outputVar}function literalEquality(ctx,accessor,value){if(typeof value=="string")return`${accessor}\
 === ${util.esc(value)}`;if(typeof value=="number")return Number.isNaN(value)?`Number.isNaN(${accessor})`:`${accessor} === ${value}`;if(typeof value=="boolean")
return`${accessor} === ${value}`;if(value===null)return`${accessor} === null`;if(value===void 0)return`${accessor} === undefined`;if(typeof value=="bigint")return`${accessor}\
 === ${value}n`;if(typeof value=="symbol"){const symbolConst=addConstant(ctx,value);return`${accessor} === ${symbolConst}`}throw new ZodCompileUnsupportedError(
`literal discriminator value ${String(value)}`)}function generateIntersectionCheck(doc,ctx,schema,accessor){const def=schema._zod.def;ctx.definite=!1;const leftOutput=compileChild(
doc,ctx,def.left,accessor),rightOutput=compileChild(doc,ctx,def.right,accessor),mergeConst=addConstant(ctx,schemas.D3),mergedVar=newVar(ctx);return doc.write(`c\
onst ${mergedVar} = ${mergeConst}(${leftOutput}, ${rightOutput});`),doc.write(`if (!${mergedVar}.valid) return INVALID;`),`${mergedVar}.data`}function generateRecordCheck(doc,ctx,schema,accessor){
const def=schema._zod.def,isPlainObjectConst=addConstant(ctx,util.isPlainObject);doc.write(`if (!${isPlainObjectConst}(${accessor})) return INVALID;`);const outputVar=newVar(
ctx),kVar=newVar(ctx),valVar=newVar(ctx);doc.write(`const ${outputVar} = {};`);const recordDef=def,keyValues=recordDef.partial?void 0:def.keyType._zod.values;if(keyValues){
const inputKeys=[];for(const key of keyValues){if(!(typeof key=="string"||typeof key=="number"||typeof key=="symbol"))throw new ZodCompileUnsupportedError(`reco\
rd key value ${String(key)}`);const inputKey=typeof key=="number"?key.toString():key;if(inputKey==="__proto__")throw new ZodCompileUnsupportedError('record key \
"__proto__"');inputKeys.push(inputKey);const keyConst=addConstant(ctx,key),outKey=generateCheck(doc,ctx,def.keyType,keyConst),valueVar=newVar(ctx);doc.write(`co\
nst ${valueVar} = ${accessor}[${literalPropertyKey(ctx,inputKey)}];`);const valOutput=compileChild(doc,ctx,def.valueType,valueVar);doc.write(`${outputVar}[${outKey}\
] = ${valOutput};`)}const knownKeysConst=addConstant(ctx,new Set(inputKeys));return doc.write(`for (const ${kVar} in ${accessor}) {`),doc.indented(d=>{d.write(`\
if (${knownKeysConst}.has(${kVar})) continue;`),recordDef.mode==="loose"?d.write(`if (${kVar} !== "__proto__") ${outputVar}[${kVar}] = ${accessor}[${kVar}];`):d.
write("return INVALID;")}),doc.write("}"),outputVar}const keyDef=def.keyType._zod.def;if(!(keyDef.type==="string"&&keyDef.format===void 0&&!keyDef.coerce&&(keyDef.
checks?.length??0)===0)){const isLoose=def.mode==="loose",keyFn=compileFn(def.keyType);keyFn.definite===!1&&(ctx.definite=!1);const keyFast=addConstant(ctx,keyFn),
numericConst=addConstant(ctx,regexes.number),outKeyVar=newVar(ctx);return emitOwnKeys(doc,ctx,accessor,kVar,d=>{d.write(`let ${outKeyVar} = ${keyFast}(${kVar});`),
d.write(`if (${outKeyVar} === INVALID && typeof ${kVar} === "string" && ${numericConst}.test(${kVar})) ${outKeyVar} = ${keyFast}(Number(${kVar}));`),isLoose?d.write(
`if (${outKeyVar} === INVALID) { ${outputVar}[${kVar}] = ${accessor}[${kVar}]; continue; }`):d.write(`if (${outKeyVar} === INVALID) return INVALID;`),d.write(`i\
f (${outKeyVar} === "__proto__") continue;`);const valueVar=newVar(ctx);d.write(`const ${valueVar} = ${accessor}[${kVar}];`);const valOutput=compileChild(d,ctx,
def.valueType,valueVar);d.write(`${outputVar}[${outKeyVar}] = ${valOutput};`)}),outputVar}return emitOwnKeys(doc,ctx,accessor,kVar,d=>{d.write(`const ${valVar} \
= ${accessor}[${kVar}];`);const valOutput=compileChild(d,ctx,def.valueType,valVar);d.write(`${outputVar}[${kVar}] = ${valOutput};`)},"return INVALID;"),outputVar}
function emitOwnKeys(doc,ctx,accessor,kVar,body,onSymbol){const propIsEnumerableConst=addConstant(ctx,Object.prototype.propertyIsEnumerable),symsVar=newVar(ctx),
keysVar=newVar(ctx),iVar=newVar(ctx);doc.write(`const ${symsVar} = Object.getOwnPropertySymbols(${accessor});`),doc.write(`const ${keysVar} = Object.getOwnPrope\
rtyNames(${accessor});`),doc.write(`for (let ${iVar} = 0; ${iVar} < ${keysVar}.length; ${iVar}++) {`),doc.indented(d=>{d.write(`const ${kVar} = ${keysVar}[${iVar}\
];`),d.write(`if (${kVar} === "__proto__" || !${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`),body(d)}),doc.write("}"),doc.write(`for (let ${iVar}\
 = 0; ${iVar} < ${symsVar}.length; ${iVar}++) {`),doc.indented(d=>{d.write(`const ${kVar} = ${symsVar}[${iVar}];`),d.write(`if (!${propIsEnumerableConst}.call(${accessor}\
, ${kVar})) continue;`),onSymbol?d.write(onSymbol):body(d)}),doc.write("}")}function literalPropertyKey(ctx,key){return typeof key=="string"?util.esc(key):addConstant(
ctx,key)}function generateMapCheck(doc,ctx,schema,accessor){const def=schema._zod.def;doc.write(`if (!(${accessor} instanceof Map)) return INVALID;`),generateSizeGate(
doc,schema,`${accessor}.size`);const outputVar=newVar(ctx),kVar=newVar(ctx),valVar=newVar(ctx);return doc.write(`const ${outputVar} = new Map();`),doc.write(`fo\
r (const [${kVar}, ${valVar}] of ${accessor}) {`),doc.indented(d=>{const keyOutput=generateCheck(d,ctx,def.keyType,kVar),valOutput=generateCheck(d,ctx,def.valueType,
valVar);d.write(`${outputVar}.set(${keyOutput}, ${valOutput});`)}),doc.write("}"),outputVar}function generateSetCheck(doc,ctx,schema,accessor){const def=schema.
_zod.def;doc.write(`if (!(${accessor} instanceof Set)) return INVALID;`),generateSizeGate(doc,schema,`${accessor}.size`);const outputVar=newVar(ctx),valVar=newVar(
ctx);return doc.write(`const ${outputVar} = new Set();`),doc.write(`for (const ${valVar} of ${accessor}) {`),doc.indented(d=>{const valOutput=generateCheck(d,ctx,
def.valueType,valVar);d.write(`${outputVar}.add(${valOutput});`)}),doc.write("}"),outputVar}function generateFileCheck(doc,accessor){return doc.write(`if (!(${accessor}\
 instanceof File)) return INVALID;`),accessor}function generateTemplateLiteralCheck(doc,ctx,schema,accessor){doc.write(`if (typeof ${accessor} !== "string") ret\
urn INVALID;`);const pattern=schema._zod.pattern;if(pattern){const patternConst=addConstant(ctx,pattern);doc.write(`${patternConst}.lastIndex = 0;`),doc.write(`\
if (!${patternConst}.test(${accessor})) return INVALID;`)}return accessor}function generateLazyCheck(doc,ctx,schema,accessor){const def=schema._zod.def,getterConst=addUserConstant(
ctx,def.getter),cacheConst=addConstant(ctx,{parser:null});doc.write(`if (!${cacheConst}.parser) {`),doc.indented(d=>{d.write(`const inner = ${getterConst}();`),
d.write(`${cacheConst}.parser = function(input) {`),d.indented(d2=>{d2.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),d2.write("retur\
n result.issues.length === 0 ? result.value : INVALID;")}),d.write("};")}),doc.write("}");const outputVar=newVar(ctx);return doc.write(`const ${outputVar} = ${cacheConst}\
.parser(${accessor});`),doc.write(`if (${outputVar} === INVALID) return INVALID;`),outputVar}function generatePipeCheck(doc,ctx,schema,accessor){const def=schema.
_zod.def,inputOutput=generateCheck(doc,ctx,def.in,accessor);if(def.transform){if(isAsyncFunction(def.transform))throw new ZodCompileAsyncError("z.compile: async\
 transforms in pipes are not supported");const transformFn=def.transform,helperConst=addUserConstant(ctx,value=>{const fakePayload={value,issues:[],addIssue:pushIssue},
result=transformFn(value,fakePayload);return result instanceof Promise?INVALID:fakePayload.issues.length===0?result:INVALID}),transformedVar=newVar(ctx);return doc.
write(`const ${transformedVar} = ${helperConst}(${inputOutput});`),doc.write(`if (${transformedVar} === INVALID) return INVALID;`),generateCheck(doc,ctx,def.out,
transformedVar)}else return generateCheck(doc,ctx,def.out,inputOutput)}function isAsyncFunction(fn){return typeof fn=="function"&&(fn.constructor.name==="AsyncF\
unction"||fn[Symbol.toStringTag]==="AsyncFunction")}function generateCustomCheck(doc,ctx,schema,accessor){const def=schema._zod.def;if(def.fn){if(isAsyncFunction(
def.fn))throw new ZodCompileAsyncError("z.compile: async custom predicates are not supported");const fnConst=addUserConstant(ctx,def.fn),throwAsyncConst=addConstant(
ctx,throwAsync),resVar=newVar(ctx);doc.write(`const ${resVar} = ${fnConst}(${accessor});`),doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`),
doc.write(`if (!${resVar}) return INVALID;`)}else throw new ZodCompileUnsupportedError("custom schema without a predicate function");return accessor}function runtimeCatch(innerSchema,catchValue,value){
const result=innerSchema._zod.run({value,issues:[]},{});if(result&&typeof result.then=="function")return INVALID;const r=result;return r.issues.length===0?r.value:
catchValue()}function generateCatchCheck(doc,ctx,schema,accessor){const def=schema._zod.def;if(!def.catchValue[util.CONSTANT_CATCH])throw new ZodCompileUnsupportedError(
"catch with a callback (only a constant catch value compiles)",!1);const outputVar=newVar(ctx);doc.write(`let ${outputVar} = (() => {`),doc.indented(d=>{const innerOut=compileChild(
d,ctx,def.innerType,accessor);d.write(`return ${innerOut};`)}),doc.write("})();");const innerConst=addConstant(ctx,def.innerType),catchConst=addUserConstant(ctx,
def.catchValue),catchHelperConst=addConstant(ctx,runtimeCatch);return doc.write(`if (${outputVar} === INVALID) {`),doc.indented(d=>{d.write(`${outputVar} = ${catchHelperConst}\
(${innerConst}, ${catchConst}, ${accessor});`),d.write(`if (${outputVar} === INVALID) return INVALID;`)}),doc.write("}"),outputVar}function generateTransformCheck(doc,ctx,schema,accessor){
const def=schema._zod.def;if(def.transform){if(isAsyncFunction(def.transform))throw new ZodCompileAsyncError("z.compile: async transforms are not supported");const transformFn=def.
transform,helperConst=addUserConstant(ctx,value=>{const fakePayload={value,issues:[],addIssue:pushIssue},result=transformFn(value,fakePayload);return result instanceof
Promise?INVALID:fakePayload.issues.length===0?result:INVALID}),outputVar=newVar(ctx);return doc.write(`const ${outputVar} = ${helperConst}(${accessor});`),doc.write(
`if (${outputVar} === INVALID) return INVALID;`),outputVar}return accessor}var api=__webpack_require__(66140),to_json_schema=__webpack_require__(87509),json_schema_processors=__webpack_require__(
98439);class JSONSchemaGenerator{get metadataRegistry(){return this.ctx.metadataRegistry}get target(){return this.ctx.target}get unrepresentable(){return this.ctx.
unrepresentable}get override(){return this.ctx.override}get io(){return this.ctx.io}get counter(){return this.ctx.counter}set counter(value){this.ctx.counter=value}get seen(){
return this.ctx.seen}constructor(params){let normalizedTarget=params?.target??"draft-2020-12";normalizedTarget==="draft-4"&&(normalizedTarget="draft-04"),normalizedTarget===
"draft-7"&&(normalizedTarget="draft-07"),this.ctx=(0,to_json_schema.az)({processors:json_schema_processors.Df,target:normalizedTarget,...params?.metadata&&{metadata:params.
metadata},...params?.unrepresentable&&{unrepresentable:params.unrepresentable},...params?.override&&{override:params.override},...params?.io&&{io:params.io}})}process(schema,_params={
path:[],schemaPath:[]}){return(0,to_json_schema.Lp)(schema,this.ctx,_params)}emit(schema,_params){_params&&(_params.cycles&&(this.ctx.cycles=_params.cycles),_params.
reused&&(this.ctx.reused=_params.reused),_params.external&&(this.ctx.external=_params.external)),this.ctx.sharedDefsExtractedFor=void 0,this.ctx.sharedEmitDoneFor=
void 0,(0,to_json_schema.Wb)(this.ctx,schema);const result=(0,to_json_schema.jE)(this.ctx,schema),{"~standard":_,...plainResult}=result;return plainResult}}var classic_schemas=__webpack_require__(
55156),classic_errors=__webpack_require__(961),classic_parse=__webpack_require__(69171);const ZodIssueCode={invalid_type:"invalid_type",too_big:"too_big",too_small:"\
too_small",invalid_format:"invalid_format",not_multiple_of:"not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"in\
valid_key",invalid_element:"invalid_element",invalid_value:"invalid_value",custom:"custom"};function setErrorMap(map){core.$W({customError:map})}function getErrorMap(){
return core.$W().customError}var ZodFirstPartyTypeKind;ZodFirstPartyTypeKind||(ZodFirstPartyTypeKind={});function datetime(params){return api.G1(classic_schemas.
ZodISODateTime,params)}function date(params){return api.db(classic_schemas.ZodISODate,params)}function time(params){return api.Kn(classic_schemas.ZodISOTime,params)}
function duration(params){return api.f2(classic_schemas.ZodISODuration,params)}const z={...classic_schemas,...checks_namespaceObject,iso:iso_namespaceObject},RECOGNIZED_KEYS=new Set(
["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allO\
f","not","properties","required","additionalProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalIte\
ms","minItems","maxItems","uniqueItems","contains","minContains","maxContains","minLength","maxLength","pattern","format","minimum","maximum","exclusiveMinimum",
"exclusiveMaximum","multipleOf","description","default","contentEncoding","contentMediaType","contentSchema","unevaluatedItems","unevaluatedProperties","if","th\
en","else","dependentSchemas","dependentRequired","nullable","readOnly"]);function detectVersion(schema,defaultTarget){const $schema=schema.$schema;return $schema===
"https://json-schema.org/draft/2020-12/schema"?"draft-2020-12":$schema==="http://json-schema.org/draft-07/schema#"?"draft-7":$schema==="http://json-schema.org/d\
raft-04/schema#"?"draft-4":defaultTarget??"draft-2020-12"}function applyMinItems(items,minItems){return items.map((item,index)=>index<minItems?item:item.optional())}
function decodeJSONPointerSegment(segment){return segment.replace(/~1/g,"/").replace(/~0/g,"~")}function resolveRef(ref,ctx){if(!ref.startsWith("#"))throw new Error(
"External $ref is not supported, only local refs (#/...) are allowed");const path=ref.slice(1).split("/").filter(Boolean);if(path.length===0)return ctx.rootSchema;
const defsKey=ctx.version==="draft-2020-12"?"$defs":"definitions";if(path[0]===defsKey){const key=path[1]===void 0?void 0:decodeJSONPointerSegment(path[1]);if(!key||
!ctx.defs[key])throw new Error(`Reference not found: ${ref}`);return ctx.defs[key]}throw new Error(`Reference not found: ${ref}`)}function checkObjectGuards(objectSchema,guards){
return z.transform(value=>value).check(payload=>{const value=payload.value;if(typeof value!="object"||value===null||Array.isArray(value))return;const keys=Object.
getOwnPropertyNames(value);if(guards.minProperties!==void 0&&keys.length<guards.minProperties&&payload.issues.push({origin:"object",code:"too_small",minimum:guards.
minProperties,inclusive:!0,message:`Too small: expected object to have >=${guards.minProperties} properties`,input:value,inst:objectSchema,continue:!0}),guards.
maxProperties!==void 0&&keys.length>guards.maxProperties&&payload.issues.push({origin:"object",code:"too_big",maximum:guards.maxProperties,inclusive:!0,message:`\
Too big: expected object to have <=${guards.maxProperties} properties`,input:value,inst:objectSchema,continue:!0}),guards.keySchema)for(const key of keys){const result=guards.
keySchema.safeParse(key);result.success||payload.issues.push({code:"invalid_key",origin:"record",issues:result.error.issues,input:key,path:[key],continue:!0})}}).
pipe(objectSchema)}function canonicalKey(value,seen){if(value===null)return"z";const type=typeof value;if(type!=="object"){if(type==="number"&&Number.isNaN(value))
return null;const raw=String(value);return`${type[0]}${raw.length}:${raw}`}if(seen.has(value))return null;seen.add(value);try{if(Array.isArray(value)){const parts2=[];
for(const item of value){const key=canonicalKey(item,seen);if(key===null)return null;parts2.push(key)}return`a${parts2.length}:[${parts2.join(",")}]`}const keys=Object.
keys(value).sort(),parts=[];for(const k of keys){const key=canonicalKey(value[k],seen);if(key===null)return null;parts.push(`${k.length}:${k}=${key}`)}return`o${parts.
length}:{${parts.join(",")}}`}finally{seen.delete(value)}}const SCHEMA_KEYWORDS=new Set(["items","prefixItems","additionalItems","additionalProperties","contain\
s","propertyNames","not","if","then","else","allOf","anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),SCHEMA_MAP_KEYWORDS=new Set(["p\
roperties","patternProperties","dependentSchemas","dependencies","$defs","definitions"]);function containsRef(value){return typeof value!="object"||value===null?
!1:Array.isArray(value)?value.some(containsRef):typeof value.$ref=="string"?!0:Object.entries(value).some(([key,sub])=>SCHEMA_KEYWORDS.has(key)?containsRef(sub):
!SCHEMA_MAP_KEYWORDS.has(key)||typeof sub!="object"||sub===null?!1:Object.values(sub).some(containsRef))}function plural(n){return n===1?"element":"elements"}function checkArrayGuards(arraySchema,guards){
return z.transform(value=>value).check(payload=>{const items=payload.value;if(Array.isArray(items)){if(guards.uniqueItems===!0){const firstSeen=new Map;for(let i=0;i<
items.length;i++){const key=canonicalKey(items[i],new Set);if(key===null)continue;const first=firstSeen.get(key);if(first===void 0){firstSeen.set(key,i);continue}
payload.issues.push({code:"custom",message:`Array items must be unique: element at index ${i} duplicates the one at index ${first}`,input:items,path:[i],continue:!0})}}
if(guards.containsSchema){const minContains=guards.minContains??1,ceiling=guards.maxContains!==void 0?guards.maxContains+1:Number.POSITIVE_INFINITY;let matches=0;
for(const item of items)if(guards.containsSchema.safeParse(item).success&&++matches>=ceiling)break;matches<minContains&&payload.issues.push({code:"custom",message:`\
Array must contain at least ${minContains} matching ${plural(minContains)}; found ${matches}`,input:items,continue:!0}),guards.maxContains!==void 0&&matches>guards.
maxContains&&payload.issues.push({code:"custom",message:`Array must contain at most ${guards.maxContains} matching ${plural(guards.maxContains)}`,input:items,continue:!0})}}}).
pipe(arraySchema)}function getTupleRest(restSchema,ctx){if(restSchema!==!1)return restSchema===void 0||restSchema===!0?z.any():convertSchema(restSchema,ctx)}const fullTime=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function convertBaseSchema(schema,ctx){if(schema.not!==void 0){if(typeof schema.not=="object"&&Object.keys(schema.not).length===0)return z.never();throw new Error(
"not is not supported in Zod (except { not: {} } for never)")}if(schema.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is not supported");if(schema.
unevaluatedProperties!==void 0)throw new Error("unevaluatedProperties is not supported");if(schema.if!==void 0||schema.then!==void 0||schema.else!==void 0)throw new Error(
"Conditional schemas (if/then/else) are not supported");if(schema.dependentSchemas!==void 0||schema.dependentRequired!==void 0)throw new Error("dependentSchemas\
 and dependentRequired are not supported");if(schema.$ref){const refPath=schema.$ref;if(ctx.refs.has(refPath))return ctx.refs.get(refPath);if(ctx.processing.has(
refPath))return z.lazy(()=>{if(!ctx.refs.has(refPath))throw new Error(`Circular reference not resolved: ${refPath}`);return ctx.refs.get(refPath)});ctx.processing.
add(refPath);const resolved=resolveRef(refPath,ctx),zodSchema2=convertSchema(resolved,ctx);return ctx.refs.set(refPath,zodSchema2),ctx.processing.delete(refPath),
zodSchema2}if(schema.enum!==void 0){const enumValues=schema.enum;if(ctx.version==="openapi-3.0"&&schema.nullable===!0&&enumValues.length===1&&enumValues[0]===null)
return z.null();if(enumValues.length===0)return z.never();if(enumValues.length===1)return z.literal(enumValues[0]);if(enumValues.every(v=>typeof v=="string"))return z.
enum(enumValues);const literalSchemas=enumValues.map(v=>z.literal(v));return literalSchemas.length<2?literalSchemas[0]:z.union([literalSchemas[0],literalSchemas[1],
...literalSchemas.slice(2)])}if(schema.const!==void 0)return z.literal(schema.const);const type=schema.type;if(Array.isArray(type)){const typeSchemas=type.map(t=>{
const typeSchema={...schema,type:t};return convertBaseSchema(typeSchema,ctx)});return typeSchemas.length===0?z.never():typeSchemas.length===1?typeSchemas[0]:z.union(
typeSchemas)}if(!type)return z.any();let zodSchema;switch(type){case"string":{let stringSchema=z.string();if(schema.format){const format=schema.format;format===
"email"?stringSchema=stringSchema.check(z.email()):format==="uri"||format==="uri-reference"?stringSchema=stringSchema.check(z.url()):format==="uuid"||format==="\
guid"?stringSchema=stringSchema.check(z.uuid()):format==="date-time"?stringSchema=stringSchema.check(z.iso.datetime({offset:!0})):format==="date"?stringSchema=stringSchema.
check(z.iso.date()):format==="time"?stringSchema=stringSchema.check(z.regex(fullTime)):format==="duration"?stringSchema=stringSchema.check(z.iso.duration()):format===
"hostname"?stringSchema=stringSchema.check(z.hostname()):format==="ipv4"?stringSchema=stringSchema.check(z.ipv4()):format==="ipv6"?stringSchema=stringSchema.check(
z.ipv6()):format==="mac"?stringSchema=stringSchema.check(z.mac()):format==="cidr"?stringSchema=stringSchema.check(z.cidrv4()):format==="cidr-v6"?stringSchema=stringSchema.
check(z.cidrv6()):format==="base64"?stringSchema=stringSchema.check(z.base64()):format==="base64url"?stringSchema=stringSchema.check(z.base64url()):format==="e1\
64"?stringSchema=stringSchema.check(z.e164()):format==="credit_card"?stringSchema=stringSchema.check(z.creditCard()):format==="iban"?stringSchema=stringSchema.check(
z.iban()):format==="jwt"?stringSchema=stringSchema.check(z.jwt()):format==="emoji"?stringSchema=stringSchema.check(z.emoji()):format==="nanoid"?stringSchema=stringSchema.
check(z.nanoid()):format==="cuid"?stringSchema=stringSchema.check(z.cuid()):format==="cuid2"?stringSchema=stringSchema.check(z.cuid2()):format==="ulid"?stringSchema=
stringSchema.check(z.ulid()):format==="xid"?stringSchema=stringSchema.check(z.xid()):format==="ksuid"&&(stringSchema=stringSchema.check(z.ksuid()))}typeof schema.
minLength=="number"&&(stringSchema=stringSchema.min(schema.minLength)),typeof schema.maxLength=="number"&&(stringSchema=stringSchema.max(schema.maxLength)),schema.
pattern&&(stringSchema=stringSchema.regex(new RegExp(schema.pattern))),zodSchema=stringSchema;break}case"number":case"integer":{let numberSchema=type==="integer"?
z.number().int():z.number();typeof schema.minimum=="number"&&schema.exclusiveMinimum!==!0&&(numberSchema=numberSchema.min(schema.minimum)),typeof schema.maximum==
"number"&&schema.exclusiveMaximum!==!0&&(numberSchema=numberSchema.max(schema.maximum)),typeof schema.exclusiveMinimum=="number"?numberSchema=numberSchema.gt(schema.
exclusiveMinimum):schema.exclusiveMinimum===!0&&typeof schema.minimum=="number"&&(numberSchema=numberSchema.gt(schema.minimum)),typeof schema.exclusiveMaximum==
"number"?numberSchema=numberSchema.lt(schema.exclusiveMaximum):schema.exclusiveMaximum===!0&&typeof schema.maximum=="number"&&(numberSchema=numberSchema.lt(schema.
maximum)),typeof schema.multipleOf=="number"&&(numberSchema=numberSchema.multipleOf(schema.multipleOf)),zodSchema=numberSchema;break}case"boolean":{zodSchema=z.
boolean();break}case"null":{zodSchema=z.null();break}case"object":{const shape={},properties=schema.properties||{},requiredSet=new Set(schema.required||[]),additionalSchema=typeof schema.
additionalProperties=="object"?convertSchema(schema.additionalProperties,ctx):void 0;for(const[key,propSchema]of Object.entries(properties)){const propZodSchema=convertSchema(
propSchema,ctx);(0,util.assignProp)(shape,key,requiredSet.has(key)?propZodSchema:propZodSchema.optional())}if(schema.patternProperties){const patternProps=schema.
patternProperties,patternKeys=Object.keys(patternProps),looseRecords=[];for(const pattern of patternKeys){const patternValue=convertSchema(patternProps[pattern],
ctx),keySchema=z.string().regex(new RegExp(pattern));looseRecords.push(z.looseRecord(keySchema,patternValue))}const schemasToIntersect=[];if(Object.keys(shape).
length>0&&schemasToIntersect.push(z.object(shape).passthrough()),schemasToIntersect.push(...looseRecords),schemasToIntersect.length===0)zodSchema=z.object({}).passthrough();else if(schemasToIntersect.
length===1)zodSchema=schemasToIntersect[0];else{let result=z.intersection(schemasToIntersect[0],schemasToIntersect[1]);for(let i=2;i<schemasToIntersect.length;i++)
result=z.intersection(result,schemasToIntersect[i]);zodSchema=result}if(schema.additionalProperties===!1){const propertyKeys=Object.keys(shape),patterns=patternKeys.
map(p=>new RegExp(p)),basePatternSchema=zodSchema;zodSchema=zodSchema.check(payload=>{if(!(0,util.isPlainObject)(payload.value))return;const unrecognized=[];for(const key of Object.
keys(payload.value))propertyKeys.includes(key)||patterns.some(regex=>regex.test(key))||unrecognized.push(key);unrecognized.length&&payload.issues.push({code:"un\
recognized_keys",keys:unrecognized,input:payload.value,inst:basePatternSchema})})}}else{const objectSchema=z.object(shape);schema.additionalProperties===!1?zodSchema=
objectSchema.strict():additionalSchema?zodSchema=objectSchema.catchall(additionalSchema):zodSchema=objectSchema.passthrough()}const hasKeyGuard=schema.propertyNames!==
void 0&&schema.propertyNames!==!0,minProperties=typeof schema.minProperties=="number"?schema.minProperties:void 0,maxProperties=typeof schema.maxProperties=="nu\
mber"?schema.maxProperties:void 0;if(hasKeyGuard||minProperties!==void 0||maxProperties!==void 0){let keySchema;if(hasKeyGuard){const keyJSONSchema=typeof schema.
propertyNames=="object"&&schema.propertyNames.type===void 0?{type:"string",...schema.propertyNames}:schema.propertyNames;keySchema=convertSchema(keyJSONSchema,ctx)}
zodSchema=checkObjectGuards(zodSchema,{keySchema,minProperties,maxProperties})}break}case"array":{const prefixItems=schema.prefixItems,items=schema.items;if(prefixItems&&
Array.isArray(prefixItems)){const minItems=typeof schema.minItems=="number"?schema.minItems:0,tupleItems=prefixItems.map(item=>convertSchema(item,ctx)),positionalItems=applyMinItems(
tupleItems,minItems),rest=Array.isArray(items)?void 0:getTupleRest(items,ctx),tupleSchema=z.tuple(positionalItems);zodSchema=rest?tupleSchema.rest(rest):tupleSchema,
typeof schema.minItems=="number"&&(zodSchema=zodSchema.check(z.minLength(schema.minItems))),typeof schema.maxItems=="number"&&(zodSchema=zodSchema.check(z.maxLength(
schema.maxItems)))}else if(Array.isArray(items)){const minItems=typeof schema.minItems=="number"?schema.minItems:0,tupleItems=items.map(item=>convertSchema(item,
ctx)),positionalItems=applyMinItems(tupleItems,minItems),rest=getTupleRest(schema.additionalItems,ctx),tupleSchema=z.tuple(positionalItems);zodSchema=rest?tupleSchema.
rest(rest):tupleSchema,typeof schema.minItems=="number"&&(zodSchema=zodSchema.check(z.minLength(schema.minItems))),typeof schema.maxItems=="number"&&(zodSchema=
zodSchema.check(z.maxLength(schema.maxItems)))}else if(items!==void 0){const element=convertSchema(items,ctx);let arraySchema=z.array(element);typeof schema.minItems==
"number"&&(arraySchema=arraySchema.min(schema.minItems)),typeof schema.maxItems=="number"&&(arraySchema=arraySchema.max(schema.maxItems)),zodSchema=arraySchema}else
zodSchema=z.array(z.any());(schema.uniqueItems===!0||schema.contains!==void 0)&&(zodSchema=checkArrayGuards(zodSchema,{uniqueItems:schema.uniqueItems===!0,containsSchema:schema.
contains!==void 0?convertSchema(schema.contains,ctx):void 0,minContains:typeof schema.minContains=="number"?schema.minContains:void 0,maxContains:typeof schema.
maxContains=="number"?schema.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${type}`)}return zodSchema}function convertSchema(schema,ctx){
if(typeof schema=="boolean")return schema?z.any():z.never();let baseSchema=convertBaseSchema(schema,ctx);const hasExplicitType=schema.type||schema.enum!==void 0||
schema.const!==void 0;if(schema.anyOf&&Array.isArray(schema.anyOf)){const options=schema.anyOf.map(s=>convertSchema(s,ctx)),anyOfUnion=z.union(options);baseSchema=
hasExplicitType?z.intersection(baseSchema,anyOfUnion):anyOfUnion}if(schema.oneOf&&Array.isArray(schema.oneOf)){const options=schema.oneOf.map(s=>convertSchema(s,
ctx)),oneOfUnion=z.xor(options);baseSchema=hasExplicitType?z.intersection(baseSchema,oneOfUnion):oneOfUnion}if(schema.allOf&&Array.isArray(schema.allOf))if(schema.
allOf.length===0)baseSchema=hasExplicitType?baseSchema:z.any();else{let result=hasExplicitType?baseSchema:convertSchema(schema.allOf[0],ctx);const startIdx=hasExplicitType?
0:1;for(let i=startIdx;i<schema.allOf.length;i++)result=z.intersection(result,convertSchema(schema.allOf[i],ctx));baseSchema=result}schema.nullable===!0&&ctx.version===
"openapi-3.0"&&(baseSchema=z.nullable(baseSchema)),schema.readOnly===!0&&(baseSchema=z.readonly(baseSchema)),schema.default!==void 0&&(baseSchema=baseSchema.default(
schema.default));const extraMeta={},coreMetadataKeys=["$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor"];for(const key of coreMetadataKeys)
key in schema&&(extraMeta[key]=schema[key]);const contentMetadataKeys=["contentEncoding","contentMediaType","contentSchema"];for(const key of contentMetadataKeys)
key in schema&&(extraMeta[key]=schema[key]);if(schema.type==="object"&&schema.$ref===void 0){schema.propertyNames!==void 0&&!containsRef(schema.propertyNames)&&
(extraMeta.propertyNames=schema.propertyNames);for(const key of["minProperties","maxProperties"])schema[key]!==void 0&&(extraMeta[key]=schema[key])}if(schema.type===
"array"&&schema.$ref===void 0){schema.contains!==void 0&&!containsRef(schema.contains)&&(extraMeta.contains=schema.contains);for(const key of["uniqueItems","min\
Contains","maxContains"])schema[key]!==void 0&&(extraMeta[key]=schema[key])}for(const key of Object.keys(schema))RECOGNIZED_KEYS.has(key)||(0,util.assignProp)(extraMeta,
key,schema[key]);return Object.keys(extraMeta).length>0&&ctx.registry.add(baseSchema,extraMeta),schema.description&&(baseSchema=baseSchema.describe(schema.description)),
baseSchema}function fromJSONSchema(schema,params){if(typeof schema=="boolean")return schema?z.any():z.never();let normalized;try{normalized=JSON.parse(JSON.stringify(
schema))}catch{throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}const version=detectVersion(normalized,
params?.defaultTarget),defs=normalized.$defs||normalized.definitions||{},ctx={version,defs,refs:new Map,processing:new Set,rootSchema:normalized,registry:params?.
registry??registries.fd};return convertSchema(normalized,ctx)}const RESOLVING=Symbol("z.visit/resolving");function visit(schema,fnOrHandlers){const fn=typeof fnOrHandlers==
"function"?fnOrHandlers:(node,rewritten)=>{const h=fnOrHandlers[node._zod.def.type];return h?h(node,rewritten):node},cache=new Map;function run(s){const cached=cache.
get(s);if(cached===RESOLVING)return new schemas.kU({type:"lazy",getter:()=>cache.get(s)});if(cached!==void 0)return cached;cache.set(s,RESOLVING);const inner=mapInner(
s),mapped=fn(inner,inner!==s);return cache.set(s,mapped),mapped}function mapInner(s){const def=s._zod.def,kind=def.type;switch(kind){case"object":{const oldShape=def.
shape,keys=Object.keys(oldShape);let changed=!1;const newShape={};for(const k of keys){const mapped=run(oldShape[k]);mapped!==oldShape[k]&&(changed=!0),newShape[k]=
mapped}let newCatchall=def.catchall;return def.catchall&&(newCatchall=run(def.catchall),newCatchall!==def.catchall&&(changed=!0)),changed?(0,util.clone)(s,{...def,
shape:newShape,catchall:newCatchall}):s}case"array":{const mapped=run(def.element);return mapped===def.element?s:(0,util.clone)(s,{...def,element:mapped})}case"\
tuple":{const oldItems=def.items;let changed=!1;const newItems=[];for(const item of oldItems){const mapped=run(item);mapped!==item&&(changed=!0),newItems.push(mapped)}
let newRest=def.rest;return def.rest&&(newRest=run(def.rest),newRest!==def.rest&&(changed=!0)),changed?(0,util.clone)(s,{...def,items:newItems,rest:newRest}):s}case"\
record":case"map":{const newKey=run(def.keyType),newVal=run(def.valueType);return newKey===def.keyType&&newVal===def.valueType?s:(0,util.clone)(s,{...def,keyType:newKey,
valueType:newVal})}case"set":{const newVal=run(def.valueType);return newVal===def.valueType?s:(0,util.clone)(s,{...def,valueType:newVal})}case"union":{const oldOptions=def.
options;let changed=!1;const newOptions=[];for(const opt of oldOptions){const mapped=run(opt);mapped!==opt&&(changed=!0),newOptions.push(mapped)}return changed?
(0,util.clone)(s,{...def,options:newOptions}):s}case"intersection":{const newLeft=run(def.left),newRight=run(def.right);return newLeft===def.left&&newRight===def.
right?s:(0,util.clone)(s,{...def,left:newLeft,right:newRight})}case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonopt\
ional":case"promise":case"success":{const newInner=run(def.innerType);return newInner===def.innerType?s:(0,util.clone)(s,{...def,innerType:newInner})}case"pipe":{
const newIn=run(def.in),newOut=run(def.out);return newIn===def.in&&newOut===def.out?s:(0,util.clone)(s,{...def,in:newIn,out:newOut})}case"function":{const newInput=run(
def.input),newOutput=run(def.output);return newInput===def.input&&newOutput===def.output?s:(0,util.clone)(s,{...def,input:newInput,output:newOutput})}case"lazy":{
const original=def.getter,{_cachedInner,...rest}=def;return(0,util.clone)(s,{...rest,getter:()=>run(original())})}case"template_literal":case"string":case"numbe\
r":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"\
literal":case"file":case"transform":case"custom":return s;default:return s}}return run(schema)}function deepPartial(schema){return visit(schema,{object:s=>s.partial(),
union:s=>{const def=s._zod.def;return def.discriminator===void 0?s:classic_schemas.union(def.options)}})}function withChecks(side,checks2){if(!checks2?.length)return side;
const def=side._zod.def;return(0,util.clone)(side,(0,util.mergeDefs)(def,{checks:[...def.checks??[],...checks2]}),{parent:!0})}function outSide(def){return withChecks(
def.out,def.checks)}function inSide(def){return def.in._zod.traits.has("$ZodTransform")?outSide(def):def.in}function input(schema){return visit(schema,{pipe:s=>inSide(
s._zod.def),default:(s,rewritten)=>rewritten?classic_schemas.optional(s._zod.def.innerType):s,catch:(s,rewritten)=>rewritten?s._zod.def.innerType:s})}function output(schema){
return visit(schema,{pipe:s=>outSide(s._zod.def),prefault:(s,rewritten)=>rewritten?s._zod.def.innerType:s})}function string(params){return api.K_(classic_schemas.
ZodString,params)}function number(params){return api.qG(classic_schemas.ZodNumber,params)}function coerce_boolean(params){return api.dN(classic_schemas.ZodBoolean,
params)}function bigint(params){return api.St(classic_schemas.ZodBigInt,params)}function coerce_date(params){return api.B4(classic_schemas.ZodDate,params)}})};

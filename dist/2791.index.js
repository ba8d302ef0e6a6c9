"use strict";exports.id=2791,exports.ids=[2791],exports.modules={42791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{inZod:()=>inZod});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64556),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27681);
zod__WEBPACK_IMPORTED_MODULE_0__.$W({jitless:!0});const inZod=shape=>shape.toZod(zod__WEBPACK_IMPORTED_MODULE_1__)})};

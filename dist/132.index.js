"use strict";exports.id=132,exports.ids=[132],exports.modules={90132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{inZod:()=>inZod});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51033);zod__WEBPACK_IMPORTED_MODULE_0__.
$W({jitless:!0});const inZod=shape=>shape.toZod(zod__WEBPACK_IMPORTED_MODULE_1__)})};

/* Gouji loader, ES3: any browser can read it. <script src="gouji-loader.js" data-gouji-ready="name of your function"></script> */
;(() => {
  var d = document,
    all = d.getElementsByTagName('script'),
    own = d.currentScript || all[all.length - 1]
  var base = own.getAttribute('data-gouji-base') || own.src.replace(/[^/]*$/, '')
  var ready = own.getAttribute('data-gouji-ready'),
    modern = false
  function tell(engine) {
    try {
      if (ready && window[ready]) window[ready](engine)
    } catch (e) {
      setTimeout(() => {
        throw e
      }, 0)
    }
  }
  // Syntax that the builds use. Where it is unknown, or not allowed to be tried, features that came later tell.
  modern =
    typeof Promise === 'function' &&
    typeof TextEncoder === 'function' &&
    typeof Symbol === 'function' &&
    !!Object.getOwnPropertyDescriptors
  if (!modern) {
    tell(null)
    return
  }
  var s = d.createElement('script')
  s.charset = 'utf-8'
  s.src = base + (typeof WebAssembly === 'object' ? 'gouji.iife.min.js' : 'gouji.asm.iife.min.js')
  s.onload = () => {
    window.Gouji.init().then(
      () => {
        tell(window.Gouji.engine)
      },
      () => {
        tell(null)
      },
    )
  }
  s.onerror = () => {
    tell(null)
  }
  own.parentNode.insertBefore(s, own)
})()

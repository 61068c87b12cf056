// Written by tests/gate.rs.
import { type Cells, type NestedReport, none, type Plan } from './plan.js'

function areRight(cells: Cells): boolean {
  let l0 = 0
  let r0 = 0
  let l1 = 0
  let r1 = 0
  let l2 = 0
  let r2 = 0
  let l3 = 0
  let r3 = 0
  let l4 = 0
  let r4 = 0
  let l5 = 0
  let r5 = 0
  let l6 = 0
  let r6 = 0
  let l7 = 0
  let r7 = 0
  let l8 = 0
  let r8 = 0
  let l9 = 0
  let r9 = 0
  let l10 = 0
  let r10 = 0
  let l11 = 0
  let r11 = 0
  let l12 = 0
  let r12 = 0
  let l13 = 0
  let r13 = 0
  const row0 = cells
  const v0 = row0['proactive.rules.issued']
  const v1 = row0['proactive.rules.repealed']
  const v2 = row0['proactive.rules.inForce']
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0 && typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const row3 = cells
  const v3 = row3['proactive.normative.issued']
  const v4 = row3['proactive.normative.repealed']
  const v5 = row3['proactive.normative.inForce']
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 0 && typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 0)) return false
  const row6 = cells
  const v6 = row6['proactive.license.decisions']
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0)) return false
  const row7 = cells
  const v7 = row7['proactive.penalty.decisions']
  if (!(typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= 0)) return false
  const row8 = cells
  const v8 = row8['proactive.coercion.decisions']
  if (!(typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = cells
  const v9 = row9['proactive.fee.amount']
  if (!(typeof v9 === 'number' && v9 >= 0 && v9 < Infinity)) return false
  const row10 = cells
  const v10 = row10['requests.received.naturalPerson']
  const v11 = row10['requests.received.org.business']
  const v12 = row10['requests.received.org.research']
  const v13 = row10['requests.received.org.social']
  const v14 = row10['requests.received.org.legal']
  const v15 = row10['requests.received.org.other']
  const v16 = row10['requests.received.total']
  if (!(typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= 0 && typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 0 && typeof v12 === 'number' && Number.isSafeInteger(v12) && v12 >= 0 && typeof v13 === 'number' && Number.isSafeInteger(v13) && v13 >= 0 && typeof v14 === 'number' && Number.isSafeInteger(v14) && v14 >= 0 && typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 0 && typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= 0)) return false
  l0 += v10
  l1 += v11
  l2 += v12
  l3 += v13
  l4 += v14
  l5 += v15
  l6 += v16
  if (!(v10 + v11 + v12 + v13 + v14 + v15 === v16 && v16 <= Number.MAX_SAFE_INTEGER)) return false
  const row17 = cells
  const v17 = row17['requests.carriedIn.naturalPerson']
  const v18 = row17['requests.carriedIn.org.business']
  const v19 = row17['requests.carriedIn.org.research']
  const v20 = row17['requests.carriedIn.org.social']
  const v21 = row17['requests.carriedIn.org.legal']
  const v22 = row17['requests.carriedIn.org.other']
  const v23 = row17['requests.carriedIn.total']
  if (!(typeof v17 === 'number' && Number.isSafeInteger(v17) && v17 >= 0 && typeof v18 === 'number' && Number.isSafeInteger(v18) && v18 >= 0 && typeof v19 === 'number' && Number.isSafeInteger(v19) && v19 >= 0 && typeof v20 === 'number' && Number.isSafeInteger(v20) && v20 >= 0 && typeof v21 === 'number' && Number.isSafeInteger(v21) && v21 >= 0 && typeof v22 === 'number' && Number.isSafeInteger(v22) && v22 >= 0 && typeof v23 === 'number' && Number.isSafeInteger(v23) && v23 >= 0)) return false
  l0 += v17
  l1 += v18
  l2 += v19
  l3 += v20
  l4 += v21
  l5 += v22
  l6 += v23
  if (!(v17 + v18 + v19 + v20 + v21 + v22 === v23 && v23 <= Number.MAX_SAFE_INTEGER)) return false
  const row24 = cells
  const v24 = row24['requests.granted.naturalPerson']
  const v25 = row24['requests.granted.org.business']
  const v26 = row24['requests.granted.org.research']
  const v27 = row24['requests.granted.org.social']
  const v28 = row24['requests.granted.org.legal']
  const v29 = row24['requests.granted.org.other']
  const v30 = row24['requests.granted.total']
  if (!(typeof v24 === 'number' && Number.isSafeInteger(v24) && v24 >= 0 && typeof v25 === 'number' && Number.isSafeInteger(v25) && v25 >= 0 && typeof v26 === 'number' && Number.isSafeInteger(v26) && v26 >= 0 && typeof v27 === 'number' && Number.isSafeInteger(v27) && v27 >= 0 && typeof v28 === 'number' && Number.isSafeInteger(v28) && v28 >= 0 && typeof v29 === 'number' && Number.isSafeInteger(v29) && v29 >= 0 && typeof v30 === 'number' && Number.isSafeInteger(v30) && v30 >= 0)) return false
  l7 += v24
  l8 += v25
  l9 += v26
  l10 += v27
  l11 += v28
  l12 += v29
  l13 += v30
  if (!(v24 + v25 + v26 + v27 + v28 + v29 === v30 && v30 <= Number.MAX_SAFE_INTEGER)) return false
  const row31 = cells
  const v31 = row31['requests.partial.naturalPerson']
  const v32 = row31['requests.partial.org.business']
  const v33 = row31['requests.partial.org.research']
  const v34 = row31['requests.partial.org.social']
  const v35 = row31['requests.partial.org.legal']
  const v36 = row31['requests.partial.org.other']
  const v37 = row31['requests.partial.total']
  if (!(typeof v31 === 'number' && Number.isSafeInteger(v31) && v31 >= 0 && typeof v32 === 'number' && Number.isSafeInteger(v32) && v32 >= 0 && typeof v33 === 'number' && Number.isSafeInteger(v33) && v33 >= 0 && typeof v34 === 'number' && Number.isSafeInteger(v34) && v34 >= 0 && typeof v35 === 'number' && Number.isSafeInteger(v35) && v35 >= 0 && typeof v36 === 'number' && Number.isSafeInteger(v36) && v36 >= 0 && typeof v37 === 'number' && Number.isSafeInteger(v37) && v37 >= 0)) return false
  l7 += v31
  l8 += v32
  l9 += v33
  l10 += v34
  l11 += v35
  l12 += v36
  l13 += v37
  if (!(v31 + v32 + v33 + v34 + v35 + v36 === v37 && v37 <= Number.MAX_SAFE_INTEGER)) return false
  const row38 = cells
  const v38 = row38['requests.denied.stateSecret.naturalPerson']
  const v39 = row38['requests.denied.stateSecret.org.business']
  const v40 = row38['requests.denied.stateSecret.org.research']
  const v41 = row38['requests.denied.stateSecret.org.social']
  const v42 = row38['requests.denied.stateSecret.org.legal']
  const v43 = row38['requests.denied.stateSecret.org.other']
  const v44 = row38['requests.denied.stateSecret.total']
  if (!(typeof v38 === 'number' && Number.isSafeInteger(v38) && v38 >= 0 && typeof v39 === 'number' && Number.isSafeInteger(v39) && v39 >= 0 && typeof v40 === 'number' && Number.isSafeInteger(v40) && v40 >= 0 && typeof v41 === 'number' && Number.isSafeInteger(v41) && v41 >= 0 && typeof v42 === 'number' && Number.isSafeInteger(v42) && v42 >= 0 && typeof v43 === 'number' && Number.isSafeInteger(v43) && v43 >= 0 && typeof v44 === 'number' && Number.isSafeInteger(v44) && v44 >= 0)) return false
  l7 += v38
  l8 += v39
  l9 += v40
  l10 += v41
  l11 += v42
  l12 += v43
  l13 += v44
  if (!(v38 + v39 + v40 + v41 + v42 + v43 === v44 && v44 <= Number.MAX_SAFE_INTEGER)) return false
  const row45 = cells
  const v45 = row45['requests.denied.otherLaw.naturalPerson']
  const v46 = row45['requests.denied.otherLaw.org.business']
  const v47 = row45['requests.denied.otherLaw.org.research']
  const v48 = row45['requests.denied.otherLaw.org.social']
  const v49 = row45['requests.denied.otherLaw.org.legal']
  const v50 = row45['requests.denied.otherLaw.org.other']
  const v51 = row45['requests.denied.otherLaw.total']
  if (!(typeof v45 === 'number' && Number.isSafeInteger(v45) && v45 >= 0 && typeof v46 === 'number' && Number.isSafeInteger(v46) && v46 >= 0 && typeof v47 === 'number' && Number.isSafeInteger(v47) && v47 >= 0 && typeof v48 === 'number' && Number.isSafeInteger(v48) && v48 >= 0 && typeof v49 === 'number' && Number.isSafeInteger(v49) && v49 >= 0 && typeof v50 === 'number' && Number.isSafeInteger(v50) && v50 >= 0 && typeof v51 === 'number' && Number.isSafeInteger(v51) && v51 >= 0)) return false
  l7 += v45
  l8 += v46
  l9 += v47
  l10 += v48
  l11 += v49
  l12 += v50
  l13 += v51
  if (!(v45 + v46 + v47 + v48 + v49 + v50 === v51 && v51 <= Number.MAX_SAFE_INTEGER)) return false
  const row52 = cells
  const v52 = row52['requests.denied.threeSecurities.naturalPerson']
  const v53 = row52['requests.denied.threeSecurities.org.business']
  const v54 = row52['requests.denied.threeSecurities.org.research']
  const v55 = row52['requests.denied.threeSecurities.org.social']
  const v56 = row52['requests.denied.threeSecurities.org.legal']
  const v57 = row52['requests.denied.threeSecurities.org.other']
  const v58 = row52['requests.denied.threeSecurities.total']
  if (!(typeof v52 === 'number' && Number.isSafeInteger(v52) && v52 >= 0 && typeof v53 === 'number' && Number.isSafeInteger(v53) && v53 >= 0 && typeof v54 === 'number' && Number.isSafeInteger(v54) && v54 >= 0 && typeof v55 === 'number' && Number.isSafeInteger(v55) && v55 >= 0 && typeof v56 === 'number' && Number.isSafeInteger(v56) && v56 >= 0 && typeof v57 === 'number' && Number.isSafeInteger(v57) && v57 >= 0 && typeof v58 === 'number' && Number.isSafeInteger(v58) && v58 >= 0)) return false
  l7 += v52
  l8 += v53
  l9 += v54
  l10 += v55
  l11 += v56
  l12 += v57
  l13 += v58
  if (!(v52 + v53 + v54 + v55 + v56 + v57 === v58 && v58 <= Number.MAX_SAFE_INTEGER)) return false
  const row59 = cells
  const v59 = row59['requests.denied.thirdParty.naturalPerson']
  const v60 = row59['requests.denied.thirdParty.org.business']
  const v61 = row59['requests.denied.thirdParty.org.research']
  const v62 = row59['requests.denied.thirdParty.org.social']
  const v63 = row59['requests.denied.thirdParty.org.legal']
  const v64 = row59['requests.denied.thirdParty.org.other']
  const v65 = row59['requests.denied.thirdParty.total']
  if (!(typeof v59 === 'number' && Number.isSafeInteger(v59) && v59 >= 0 && typeof v60 === 'number' && Number.isSafeInteger(v60) && v60 >= 0 && typeof v61 === 'number' && Number.isSafeInteger(v61) && v61 >= 0 && typeof v62 === 'number' && Number.isSafeInteger(v62) && v62 >= 0 && typeof v63 === 'number' && Number.isSafeInteger(v63) && v63 >= 0 && typeof v64 === 'number' && Number.isSafeInteger(v64) && v64 >= 0 && typeof v65 === 'number' && Number.isSafeInteger(v65) && v65 >= 0)) return false
  l7 += v59
  l8 += v60
  l9 += v61
  l10 += v62
  l11 += v63
  l12 += v64
  l13 += v65
  if (!(v59 + v60 + v61 + v62 + v63 + v64 === v65 && v65 <= Number.MAX_SAFE_INTEGER)) return false
  const row66 = cells
  const v66 = row66['requests.denied.internalAffairs.naturalPerson']
  const v67 = row66['requests.denied.internalAffairs.org.business']
  const v68 = row66['requests.denied.internalAffairs.org.research']
  const v69 = row66['requests.denied.internalAffairs.org.social']
  const v70 = row66['requests.denied.internalAffairs.org.legal']
  const v71 = row66['requests.denied.internalAffairs.org.other']
  const v72 = row66['requests.denied.internalAffairs.total']
  if (!(typeof v66 === 'number' && Number.isSafeInteger(v66) && v66 >= 0 && typeof v67 === 'number' && Number.isSafeInteger(v67) && v67 >= 0 && typeof v68 === 'number' && Number.isSafeInteger(v68) && v68 >= 0 && typeof v69 === 'number' && Number.isSafeInteger(v69) && v69 >= 0 && typeof v70 === 'number' && Number.isSafeInteger(v70) && v70 >= 0 && typeof v71 === 'number' && Number.isSafeInteger(v71) && v71 >= 0 && typeof v72 === 'number' && Number.isSafeInteger(v72) && v72 >= 0)) return false
  l7 += v66
  l8 += v67
  l9 += v68
  l10 += v69
  l11 += v70
  l12 += v71
  l13 += v72
  if (!(v66 + v67 + v68 + v69 + v70 + v71 === v72 && v72 <= Number.MAX_SAFE_INTEGER)) return false
  const row73 = cells
  const v73 = row73['requests.denied.processInfo.naturalPerson']
  const v74 = row73['requests.denied.processInfo.org.business']
  const v75 = row73['requests.denied.processInfo.org.research']
  const v76 = row73['requests.denied.processInfo.org.social']
  const v77 = row73['requests.denied.processInfo.org.legal']
  const v78 = row73['requests.denied.processInfo.org.other']
  const v79 = row73['requests.denied.processInfo.total']
  if (!(typeof v73 === 'number' && Number.isSafeInteger(v73) && v73 >= 0 && typeof v74 === 'number' && Number.isSafeInteger(v74) && v74 >= 0 && typeof v75 === 'number' && Number.isSafeInteger(v75) && v75 >= 0 && typeof v76 === 'number' && Number.isSafeInteger(v76) && v76 >= 0 && typeof v77 === 'number' && Number.isSafeInteger(v77) && v77 >= 0 && typeof v78 === 'number' && Number.isSafeInteger(v78) && v78 >= 0 && typeof v79 === 'number' && Number.isSafeInteger(v79) && v79 >= 0)) return false
  l7 += v73
  l8 += v74
  l9 += v75
  l10 += v76
  l11 += v77
  l12 += v78
  l13 += v79
  if (!(v73 + v74 + v75 + v76 + v77 + v78 === v79 && v79 <= Number.MAX_SAFE_INTEGER)) return false
  const row80 = cells
  const v80 = row80['requests.denied.enforcementFile.naturalPerson']
  const v81 = row80['requests.denied.enforcementFile.org.business']
  const v82 = row80['requests.denied.enforcementFile.org.research']
  const v83 = row80['requests.denied.enforcementFile.org.social']
  const v84 = row80['requests.denied.enforcementFile.org.legal']
  const v85 = row80['requests.denied.enforcementFile.org.other']
  const v86 = row80['requests.denied.enforcementFile.total']
  if (!(typeof v80 === 'number' && Number.isSafeInteger(v80) && v80 >= 0 && typeof v81 === 'number' && Number.isSafeInteger(v81) && v81 >= 0 && typeof v82 === 'number' && Number.isSafeInteger(v82) && v82 >= 0 && typeof v83 === 'number' && Number.isSafeInteger(v83) && v83 >= 0 && typeof v84 === 'number' && Number.isSafeInteger(v84) && v84 >= 0 && typeof v85 === 'number' && Number.isSafeInteger(v85) && v85 >= 0 && typeof v86 === 'number' && Number.isSafeInteger(v86) && v86 >= 0)) return false
  l7 += v80
  l8 += v81
  l9 += v82
  l10 += v83
  l11 += v84
  l12 += v85
  l13 += v86
  if (!(v80 + v81 + v82 + v83 + v84 + v85 === v86 && v86 <= Number.MAX_SAFE_INTEGER)) return false
  const row87 = cells
  const v87 = row87['requests.denied.adminQuery.naturalPerson']
  const v88 = row87['requests.denied.adminQuery.org.business']
  const v89 = row87['requests.denied.adminQuery.org.research']
  const v90 = row87['requests.denied.adminQuery.org.social']
  const v91 = row87['requests.denied.adminQuery.org.legal']
  const v92 = row87['requests.denied.adminQuery.org.other']
  const v93 = row87['requests.denied.adminQuery.total']
  if (!(typeof v87 === 'number' && Number.isSafeInteger(v87) && v87 >= 0 && typeof v88 === 'number' && Number.isSafeInteger(v88) && v88 >= 0 && typeof v89 === 'number' && Number.isSafeInteger(v89) && v89 >= 0 && typeof v90 === 'number' && Number.isSafeInteger(v90) && v90 >= 0 && typeof v91 === 'number' && Number.isSafeInteger(v91) && v91 >= 0 && typeof v92 === 'number' && Number.isSafeInteger(v92) && v92 >= 0 && typeof v93 === 'number' && Number.isSafeInteger(v93) && v93 >= 0)) return false
  l7 += v87
  l8 += v88
  l9 += v89
  l10 += v90
  l11 += v91
  l12 += v92
  l13 += v93
  if (!(v87 + v88 + v89 + v90 + v91 + v92 === v93 && v93 <= Number.MAX_SAFE_INTEGER)) return false
  const row94 = cells
  const v94 = row94['requests.unavailable.notHeld.naturalPerson']
  const v95 = row94['requests.unavailable.notHeld.org.business']
  const v96 = row94['requests.unavailable.notHeld.org.research']
  const v97 = row94['requests.unavailable.notHeld.org.social']
  const v98 = row94['requests.unavailable.notHeld.org.legal']
  const v99 = row94['requests.unavailable.notHeld.org.other']
  const v100 = row94['requests.unavailable.notHeld.total']
  if (!(typeof v94 === 'number' && Number.isSafeInteger(v94) && v94 >= 0 && typeof v95 === 'number' && Number.isSafeInteger(v95) && v95 >= 0 && typeof v96 === 'number' && Number.isSafeInteger(v96) && v96 >= 0 && typeof v97 === 'number' && Number.isSafeInteger(v97) && v97 >= 0 && typeof v98 === 'number' && Number.isSafeInteger(v98) && v98 >= 0 && typeof v99 === 'number' && Number.isSafeInteger(v99) && v99 >= 0 && typeof v100 === 'number' && Number.isSafeInteger(v100) && v100 >= 0)) return false
  l7 += v94
  l8 += v95
  l9 += v96
  l10 += v97
  l11 += v98
  l12 += v99
  l13 += v100
  if (!(v94 + v95 + v96 + v97 + v98 + v99 === v100 && v100 <= Number.MAX_SAFE_INTEGER)) return false
  const row101 = cells
  const v101 = row101['requests.unavailable.needsCreation.naturalPerson']
  const v102 = row101['requests.unavailable.needsCreation.org.business']
  const v103 = row101['requests.unavailable.needsCreation.org.research']
  const v104 = row101['requests.unavailable.needsCreation.org.social']
  const v105 = row101['requests.unavailable.needsCreation.org.legal']
  const v106 = row101['requests.unavailable.needsCreation.org.other']
  const v107 = row101['requests.unavailable.needsCreation.total']
  if (!(typeof v101 === 'number' && Number.isSafeInteger(v101) && v101 >= 0 && typeof v102 === 'number' && Number.isSafeInteger(v102) && v102 >= 0 && typeof v103 === 'number' && Number.isSafeInteger(v103) && v103 >= 0 && typeof v104 === 'number' && Number.isSafeInteger(v104) && v104 >= 0 && typeof v105 === 'number' && Number.isSafeInteger(v105) && v105 >= 0 && typeof v106 === 'number' && Number.isSafeInteger(v106) && v106 >= 0 && typeof v107 === 'number' && Number.isSafeInteger(v107) && v107 >= 0)) return false
  l7 += v101
  l8 += v102
  l9 += v103
  l10 += v104
  l11 += v105
  l12 += v106
  l13 += v107
  if (!(v101 + v102 + v103 + v104 + v105 + v106 === v107 && v107 <= Number.MAX_SAFE_INTEGER)) return false
  const row108 = cells
  const v108 = row108['requests.unavailable.unclear.naturalPerson']
  const v109 = row108['requests.unavailable.unclear.org.business']
  const v110 = row108['requests.unavailable.unclear.org.research']
  const v111 = row108['requests.unavailable.unclear.org.social']
  const v112 = row108['requests.unavailable.unclear.org.legal']
  const v113 = row108['requests.unavailable.unclear.org.other']
  const v114 = row108['requests.unavailable.unclear.total']
  if (!(typeof v108 === 'number' && Number.isSafeInteger(v108) && v108 >= 0 && typeof v109 === 'number' && Number.isSafeInteger(v109) && v109 >= 0 && typeof v110 === 'number' && Number.isSafeInteger(v110) && v110 >= 0 && typeof v111 === 'number' && Number.isSafeInteger(v111) && v111 >= 0 && typeof v112 === 'number' && Number.isSafeInteger(v112) && v112 >= 0 && typeof v113 === 'number' && Number.isSafeInteger(v113) && v113 >= 0 && typeof v114 === 'number' && Number.isSafeInteger(v114) && v114 >= 0)) return false
  l7 += v108
  l8 += v109
  l9 += v110
  l10 += v111
  l11 += v112
  l12 += v113
  l13 += v114
  if (!(v108 + v109 + v110 + v111 + v112 + v113 === v114 && v114 <= Number.MAX_SAFE_INTEGER)) return false
  const row115 = cells
  const v115 = row115['requests.notProcessed.petition.naturalPerson']
  const v116 = row115['requests.notProcessed.petition.org.business']
  const v117 = row115['requests.notProcessed.petition.org.research']
  const v118 = row115['requests.notProcessed.petition.org.social']
  const v119 = row115['requests.notProcessed.petition.org.legal']
  const v120 = row115['requests.notProcessed.petition.org.other']
  const v121 = row115['requests.notProcessed.petition.total']
  if (!(typeof v115 === 'number' && Number.isSafeInteger(v115) && v115 >= 0 && typeof v116 === 'number' && Number.isSafeInteger(v116) && v116 >= 0 && typeof v117 === 'number' && Number.isSafeInteger(v117) && v117 >= 0 && typeof v118 === 'number' && Number.isSafeInteger(v118) && v118 >= 0 && typeof v119 === 'number' && Number.isSafeInteger(v119) && v119 >= 0 && typeof v120 === 'number' && Number.isSafeInteger(v120) && v120 >= 0 && typeof v121 === 'number' && Number.isSafeInteger(v121) && v121 >= 0)) return false
  l7 += v115
  l8 += v116
  l9 += v117
  l10 += v118
  l11 += v119
  l12 += v120
  l13 += v121
  if (!(v115 + v116 + v117 + v118 + v119 + v120 === v121 && v121 <= Number.MAX_SAFE_INTEGER)) return false
  const row122 = cells
  const v122 = row122['requests.notProcessed.duplicate.naturalPerson']
  const v123 = row122['requests.notProcessed.duplicate.org.business']
  const v124 = row122['requests.notProcessed.duplicate.org.research']
  const v125 = row122['requests.notProcessed.duplicate.org.social']
  const v126 = row122['requests.notProcessed.duplicate.org.legal']
  const v127 = row122['requests.notProcessed.duplicate.org.other']
  const v128 = row122['requests.notProcessed.duplicate.total']
  if (!(typeof v122 === 'number' && Number.isSafeInteger(v122) && v122 >= 0 && typeof v123 === 'number' && Number.isSafeInteger(v123) && v123 >= 0 && typeof v124 === 'number' && Number.isSafeInteger(v124) && v124 >= 0 && typeof v125 === 'number' && Number.isSafeInteger(v125) && v125 >= 0 && typeof v126 === 'number' && Number.isSafeInteger(v126) && v126 >= 0 && typeof v127 === 'number' && Number.isSafeInteger(v127) && v127 >= 0 && typeof v128 === 'number' && Number.isSafeInteger(v128) && v128 >= 0)) return false
  l7 += v122
  l8 += v123
  l9 += v124
  l10 += v125
  l11 += v126
  l12 += v127
  l13 += v128
  if (!(v122 + v123 + v124 + v125 + v126 + v127 === v128 && v128 <= Number.MAX_SAFE_INTEGER)) return false
  const row129 = cells
  const v129 = row129['requests.notProcessed.publication.naturalPerson']
  const v130 = row129['requests.notProcessed.publication.org.business']
  const v131 = row129['requests.notProcessed.publication.org.research']
  const v132 = row129['requests.notProcessed.publication.org.social']
  const v133 = row129['requests.notProcessed.publication.org.legal']
  const v134 = row129['requests.notProcessed.publication.org.other']
  const v135 = row129['requests.notProcessed.publication.total']
  if (!(typeof v129 === 'number' && Number.isSafeInteger(v129) && v129 >= 0 && typeof v130 === 'number' && Number.isSafeInteger(v130) && v130 >= 0 && typeof v131 === 'number' && Number.isSafeInteger(v131) && v131 >= 0 && typeof v132 === 'number' && Number.isSafeInteger(v132) && v132 >= 0 && typeof v133 === 'number' && Number.isSafeInteger(v133) && v133 >= 0 && typeof v134 === 'number' && Number.isSafeInteger(v134) && v134 >= 0 && typeof v135 === 'number' && Number.isSafeInteger(v135) && v135 >= 0)) return false
  l7 += v129
  l8 += v130
  l9 += v131
  l10 += v132
  l11 += v133
  l12 += v134
  l13 += v135
  if (!(v129 + v130 + v131 + v132 + v133 + v134 === v135 && v135 <= Number.MAX_SAFE_INTEGER)) return false
  const row136 = cells
  const v136 = row136['requests.notProcessed.abusive.naturalPerson']
  const v137 = row136['requests.notProcessed.abusive.org.business']
  const v138 = row136['requests.notProcessed.abusive.org.research']
  const v139 = row136['requests.notProcessed.abusive.org.social']
  const v140 = row136['requests.notProcessed.abusive.org.legal']
  const v141 = row136['requests.notProcessed.abusive.org.other']
  const v142 = row136['requests.notProcessed.abusive.total']
  if (!(typeof v136 === 'number' && Number.isSafeInteger(v136) && v136 >= 0 && typeof v137 === 'number' && Number.isSafeInteger(v137) && v137 >= 0 && typeof v138 === 'number' && Number.isSafeInteger(v138) && v138 >= 0 && typeof v139 === 'number' && Number.isSafeInteger(v139) && v139 >= 0 && typeof v140 === 'number' && Number.isSafeInteger(v140) && v140 >= 0 && typeof v141 === 'number' && Number.isSafeInteger(v141) && v141 >= 0 && typeof v142 === 'number' && Number.isSafeInteger(v142) && v142 >= 0)) return false
  l7 += v136
  l8 += v137
  l9 += v138
  l10 += v139
  l11 += v140
  l12 += v141
  l13 += v142
  if (!(v136 + v137 + v138 + v139 + v140 + v141 === v142 && v142 <= Number.MAX_SAFE_INTEGER)) return false
  const row143 = cells
  const v143 = row143['requests.notProcessed.confirmation.naturalPerson']
  const v144 = row143['requests.notProcessed.confirmation.org.business']
  const v145 = row143['requests.notProcessed.confirmation.org.research']
  const v146 = row143['requests.notProcessed.confirmation.org.social']
  const v147 = row143['requests.notProcessed.confirmation.org.legal']
  const v148 = row143['requests.notProcessed.confirmation.org.other']
  const v149 = row143['requests.notProcessed.confirmation.total']
  if (!(typeof v143 === 'number' && Number.isSafeInteger(v143) && v143 >= 0 && typeof v144 === 'number' && Number.isSafeInteger(v144) && v144 >= 0 && typeof v145 === 'number' && Number.isSafeInteger(v145) && v145 >= 0 && typeof v146 === 'number' && Number.isSafeInteger(v146) && v146 >= 0 && typeof v147 === 'number' && Number.isSafeInteger(v147) && v147 >= 0 && typeof v148 === 'number' && Number.isSafeInteger(v148) && v148 >= 0 && typeof v149 === 'number' && Number.isSafeInteger(v149) && v149 >= 0)) return false
  l7 += v143
  l8 += v144
  l9 += v145
  l10 += v146
  l11 += v147
  l12 += v148
  l13 += v149
  if (!(v143 + v144 + v145 + v146 + v147 + v148 === v149 && v149 <= Number.MAX_SAFE_INTEGER)) return false
  const row150 = cells
  const v150 = row150['requests.other.noCorrection.naturalPerson']
  const v151 = row150['requests.other.noCorrection.org.business']
  const v152 = row150['requests.other.noCorrection.org.research']
  const v153 = row150['requests.other.noCorrection.org.social']
  const v154 = row150['requests.other.noCorrection.org.legal']
  const v155 = row150['requests.other.noCorrection.org.other']
  const v156 = row150['requests.other.noCorrection.total']
  if (!(typeof v150 === 'number' && Number.isSafeInteger(v150) && v150 >= 0 && typeof v151 === 'number' && Number.isSafeInteger(v151) && v151 >= 0 && typeof v152 === 'number' && Number.isSafeInteger(v152) && v152 >= 0 && typeof v153 === 'number' && Number.isSafeInteger(v153) && v153 >= 0 && typeof v154 === 'number' && Number.isSafeInteger(v154) && v154 >= 0 && typeof v155 === 'number' && Number.isSafeInteger(v155) && v155 >= 0 && typeof v156 === 'number' && Number.isSafeInteger(v156) && v156 >= 0)) return false
  l7 += v150
  l8 += v151
  l9 += v152
  l10 += v153
  l11 += v154
  l12 += v155
  l13 += v156
  if (!(v150 + v151 + v152 + v153 + v154 + v155 === v156 && v156 <= Number.MAX_SAFE_INTEGER)) return false
  const row157 = cells
  const v157 = row157['requests.other.unpaidFee.naturalPerson']
  const v158 = row157['requests.other.unpaidFee.org.business']
  const v159 = row157['requests.other.unpaidFee.org.research']
  const v160 = row157['requests.other.unpaidFee.org.social']
  const v161 = row157['requests.other.unpaidFee.org.legal']
  const v162 = row157['requests.other.unpaidFee.org.other']
  const v163 = row157['requests.other.unpaidFee.total']
  if (!(typeof v157 === 'number' && Number.isSafeInteger(v157) && v157 >= 0 && typeof v158 === 'number' && Number.isSafeInteger(v158) && v158 >= 0 && typeof v159 === 'number' && Number.isSafeInteger(v159) && v159 >= 0 && typeof v160 === 'number' && Number.isSafeInteger(v160) && v160 >= 0 && typeof v161 === 'number' && Number.isSafeInteger(v161) && v161 >= 0 && typeof v162 === 'number' && Number.isSafeInteger(v162) && v162 >= 0 && typeof v163 === 'number' && Number.isSafeInteger(v163) && v163 >= 0)) return false
  l7 += v157
  l8 += v158
  l9 += v159
  l10 += v160
  l11 += v161
  l12 += v162
  l13 += v163
  if (!(v157 + v158 + v159 + v160 + v161 + v162 === v163 && v163 <= Number.MAX_SAFE_INTEGER)) return false
  const row164 = cells
  const v164 = row164['requests.other.misc.naturalPerson']
  const v165 = row164['requests.other.misc.org.business']
  const v166 = row164['requests.other.misc.org.research']
  const v167 = row164['requests.other.misc.org.social']
  const v168 = row164['requests.other.misc.org.legal']
  const v169 = row164['requests.other.misc.org.other']
  const v170 = row164['requests.other.misc.total']
  if (!(typeof v164 === 'number' && Number.isSafeInteger(v164) && v164 >= 0 && typeof v165 === 'number' && Number.isSafeInteger(v165) && v165 >= 0 && typeof v166 === 'number' && Number.isSafeInteger(v166) && v166 >= 0 && typeof v167 === 'number' && Number.isSafeInteger(v167) && v167 >= 0 && typeof v168 === 'number' && Number.isSafeInteger(v168) && v168 >= 0 && typeof v169 === 'number' && Number.isSafeInteger(v169) && v169 >= 0 && typeof v170 === 'number' && Number.isSafeInteger(v170) && v170 >= 0)) return false
  l7 += v164
  l8 += v165
  l9 += v166
  l10 += v167
  l11 += v168
  l12 += v169
  l13 += v170
  if (!(v164 + v165 + v166 + v167 + v168 + v169 === v170 && v170 <= Number.MAX_SAFE_INTEGER)) return false
  const row171 = cells
  const v171 = row171['requests.resultTotal.naturalPerson']
  const v172 = row171['requests.resultTotal.org.business']
  const v173 = row171['requests.resultTotal.org.research']
  const v174 = row171['requests.resultTotal.org.social']
  const v175 = row171['requests.resultTotal.org.legal']
  const v176 = row171['requests.resultTotal.org.other']
  const v177 = row171['requests.resultTotal.total']
  if (!(typeof v171 === 'number' && Number.isSafeInteger(v171) && v171 >= 0 && typeof v172 === 'number' && Number.isSafeInteger(v172) && v172 >= 0 && typeof v173 === 'number' && Number.isSafeInteger(v173) && v173 >= 0 && typeof v174 === 'number' && Number.isSafeInteger(v174) && v174 >= 0 && typeof v175 === 'number' && Number.isSafeInteger(v175) && v175 >= 0 && typeof v176 === 'number' && Number.isSafeInteger(v176) && v176 >= 0 && typeof v177 === 'number' && Number.isSafeInteger(v177) && v177 >= 0)) return false
  r0 += v171
  r1 += v172
  r2 += v173
  r3 += v174
  r4 += v175
  r5 += v176
  r6 += v177
  r7 += v171
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v172
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v173
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v174
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v175
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v176
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v177
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v171 + v172 + v173 + v174 + v175 + v176 === v177 && v177 <= Number.MAX_SAFE_INTEGER)) return false
  const row178 = cells
  const v178 = row178['requests.carriedOut.naturalPerson']
  const v179 = row178['requests.carriedOut.org.business']
  const v180 = row178['requests.carriedOut.org.research']
  const v181 = row178['requests.carriedOut.org.social']
  const v182 = row178['requests.carriedOut.org.legal']
  const v183 = row178['requests.carriedOut.org.other']
  const v184 = row178['requests.carriedOut.total']
  if (!(typeof v178 === 'number' && Number.isSafeInteger(v178) && v178 >= 0 && typeof v179 === 'number' && Number.isSafeInteger(v179) && v179 >= 0 && typeof v180 === 'number' && Number.isSafeInteger(v180) && v180 >= 0 && typeof v181 === 'number' && Number.isSafeInteger(v181) && v181 >= 0 && typeof v182 === 'number' && Number.isSafeInteger(v182) && v182 >= 0 && typeof v183 === 'number' && Number.isSafeInteger(v183) && v183 >= 0 && typeof v184 === 'number' && Number.isSafeInteger(v184) && v184 >= 0)) return false
  r0 += v178
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v179
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v180
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v181
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v182
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v183
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v184
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v178 + v179 + v180 + v181 + v182 + v183 === v184 && v184 <= Number.MAX_SAFE_INTEGER)) return false
  const row185 = cells
  const v185 = row185['disputes.review.upheld']
  const v186 = row185['disputes.review.corrected']
  const v187 = row185['disputes.review.other']
  const v188 = row185['disputes.review.pending']
  const v189 = row185['disputes.review.total']
  if (!(typeof v185 === 'number' && Number.isSafeInteger(v185) && v185 >= 0 && typeof v186 === 'number' && Number.isSafeInteger(v186) && v186 >= 0 && typeof v187 === 'number' && Number.isSafeInteger(v187) && v187 >= 0 && typeof v188 === 'number' && Number.isSafeInteger(v188) && v188 >= 0 && typeof v189 === 'number' && Number.isSafeInteger(v189) && v189 >= 0)) return false
  if (!(v185 + v186 + v187 + v188 === v189 && v189 <= Number.MAX_SAFE_INTEGER)) return false
  const row190 = cells
  const v190 = row190['disputes.litigationDirect.upheld']
  const v191 = row190['disputes.litigationDirect.corrected']
  const v192 = row190['disputes.litigationDirect.other']
  const v193 = row190['disputes.litigationDirect.pending']
  const v194 = row190['disputes.litigationDirect.total']
  if (!(typeof v190 === 'number' && Number.isSafeInteger(v190) && v190 >= 0 && typeof v191 === 'number' && Number.isSafeInteger(v191) && v191 >= 0 && typeof v192 === 'number' && Number.isSafeInteger(v192) && v192 >= 0 && typeof v193 === 'number' && Number.isSafeInteger(v193) && v193 >= 0 && typeof v194 === 'number' && Number.isSafeInteger(v194) && v194 >= 0)) return false
  if (!(v190 + v191 + v192 + v193 === v194 && v194 <= Number.MAX_SAFE_INTEGER)) return false
  const row195 = cells
  const v195 = row195['disputes.litigationAfterReview.upheld']
  const v196 = row195['disputes.litigationAfterReview.corrected']
  const v197 = row195['disputes.litigationAfterReview.other']
  const v198 = row195['disputes.litigationAfterReview.pending']
  const v199 = row195['disputes.litigationAfterReview.total']
  if (!(typeof v195 === 'number' && Number.isSafeInteger(v195) && v195 >= 0 && typeof v196 === 'number' && Number.isSafeInteger(v196) && v196 >= 0 && typeof v197 === 'number' && Number.isSafeInteger(v197) && v197 >= 0 && typeof v198 === 'number' && Number.isSafeInteger(v198) && v198 >= 0 && typeof v199 === 'number' && Number.isSafeInteger(v199) && v199 >= 0)) return false
  if (!(v195 + v196 + v197 + v198 === v199 && v199 <= Number.MAX_SAFE_INTEGER)) return false
  return true
}

function isRight(report: NestedReport): boolean {
  let l0 = 0
  let r0 = 0
  let l1 = 0
  let r1 = 0
  let l2 = 0
  let r2 = 0
  let l3 = 0
  let r3 = 0
  let l4 = 0
  let r4 = 0
  let l5 = 0
  let r5 = 0
  let l6 = 0
  let r6 = 0
  let l7 = 0
  let r7 = 0
  let l8 = 0
  let r8 = 0
  let l9 = 0
  let r9 = 0
  let l10 = 0
  let r10 = 0
  let l11 = 0
  let r11 = 0
  let l12 = 0
  let r12 = 0
  let l13 = 0
  let r13 = 0
  const row0 = report['proactive']?.['rules'] ?? none
  const v0 = row0['issued']
  const v1 = row0['repealed']
  const v2 = row0['inForce']
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0 && typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const row3 = report['proactive']?.['normative'] ?? none
  const v3 = row3['issued']
  const v4 = row3['repealed']
  const v5 = row3['inForce']
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 0 && typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 0)) return false
  const row6 = report['proactive']?.['license'] ?? none
  const v6 = row6['decisions']
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0)) return false
  const row7 = report['proactive']?.['penalty'] ?? none
  const v7 = row7['decisions']
  if (!(typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= 0)) return false
  const row8 = report['proactive']?.['coercion'] ?? none
  const v8 = row8['decisions']
  if (!(typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = report['proactive']?.['fee'] ?? none
  const v9 = row9['amount']
  if (!(typeof v9 === 'number' && v9 >= 0 && v9 < Infinity)) return false
  const row10 = report['requests']?.['received'] ?? none
  const v10 = row10['naturalPerson']
  const v11 = row10['org.business']
  const v12 = row10['org.research']
  const v13 = row10['org.social']
  const v14 = row10['org.legal']
  const v15 = row10['org.other']
  const v16 = row10['total']
  if (!(typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= 0 && typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 0 && typeof v12 === 'number' && Number.isSafeInteger(v12) && v12 >= 0 && typeof v13 === 'number' && Number.isSafeInteger(v13) && v13 >= 0 && typeof v14 === 'number' && Number.isSafeInteger(v14) && v14 >= 0 && typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 0 && typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= 0)) return false
  l0 += v10
  l1 += v11
  l2 += v12
  l3 += v13
  l4 += v14
  l5 += v15
  l6 += v16
  if (!(v10 + v11 + v12 + v13 + v14 + v15 === v16 && v16 <= Number.MAX_SAFE_INTEGER)) return false
  const row17 = report['requests']?.['carriedIn'] ?? none
  const v17 = row17['naturalPerson']
  const v18 = row17['org.business']
  const v19 = row17['org.research']
  const v20 = row17['org.social']
  const v21 = row17['org.legal']
  const v22 = row17['org.other']
  const v23 = row17['total']
  if (!(typeof v17 === 'number' && Number.isSafeInteger(v17) && v17 >= 0 && typeof v18 === 'number' && Number.isSafeInteger(v18) && v18 >= 0 && typeof v19 === 'number' && Number.isSafeInteger(v19) && v19 >= 0 && typeof v20 === 'number' && Number.isSafeInteger(v20) && v20 >= 0 && typeof v21 === 'number' && Number.isSafeInteger(v21) && v21 >= 0 && typeof v22 === 'number' && Number.isSafeInteger(v22) && v22 >= 0 && typeof v23 === 'number' && Number.isSafeInteger(v23) && v23 >= 0)) return false
  l0 += v17
  l1 += v18
  l2 += v19
  l3 += v20
  l4 += v21
  l5 += v22
  l6 += v23
  if (!(v17 + v18 + v19 + v20 + v21 + v22 === v23 && v23 <= Number.MAX_SAFE_INTEGER)) return false
  const row24 = report['requests']?.['granted'] ?? none
  const v24 = row24['naturalPerson']
  const v25 = row24['org.business']
  const v26 = row24['org.research']
  const v27 = row24['org.social']
  const v28 = row24['org.legal']
  const v29 = row24['org.other']
  const v30 = row24['total']
  if (!(typeof v24 === 'number' && Number.isSafeInteger(v24) && v24 >= 0 && typeof v25 === 'number' && Number.isSafeInteger(v25) && v25 >= 0 && typeof v26 === 'number' && Number.isSafeInteger(v26) && v26 >= 0 && typeof v27 === 'number' && Number.isSafeInteger(v27) && v27 >= 0 && typeof v28 === 'number' && Number.isSafeInteger(v28) && v28 >= 0 && typeof v29 === 'number' && Number.isSafeInteger(v29) && v29 >= 0 && typeof v30 === 'number' && Number.isSafeInteger(v30) && v30 >= 0)) return false
  l7 += v24
  l8 += v25
  l9 += v26
  l10 += v27
  l11 += v28
  l12 += v29
  l13 += v30
  if (!(v24 + v25 + v26 + v27 + v28 + v29 === v30 && v30 <= Number.MAX_SAFE_INTEGER)) return false
  const row31 = report['requests']?.['partial'] ?? none
  const v31 = row31['naturalPerson']
  const v32 = row31['org.business']
  const v33 = row31['org.research']
  const v34 = row31['org.social']
  const v35 = row31['org.legal']
  const v36 = row31['org.other']
  const v37 = row31['total']
  if (!(typeof v31 === 'number' && Number.isSafeInteger(v31) && v31 >= 0 && typeof v32 === 'number' && Number.isSafeInteger(v32) && v32 >= 0 && typeof v33 === 'number' && Number.isSafeInteger(v33) && v33 >= 0 && typeof v34 === 'number' && Number.isSafeInteger(v34) && v34 >= 0 && typeof v35 === 'number' && Number.isSafeInteger(v35) && v35 >= 0 && typeof v36 === 'number' && Number.isSafeInteger(v36) && v36 >= 0 && typeof v37 === 'number' && Number.isSafeInteger(v37) && v37 >= 0)) return false
  l7 += v31
  l8 += v32
  l9 += v33
  l10 += v34
  l11 += v35
  l12 += v36
  l13 += v37
  if (!(v31 + v32 + v33 + v34 + v35 + v36 === v37 && v37 <= Number.MAX_SAFE_INTEGER)) return false
  const row38 = report['requests']?.['denied.stateSecret'] ?? none
  const v38 = row38['naturalPerson']
  const v39 = row38['org.business']
  const v40 = row38['org.research']
  const v41 = row38['org.social']
  const v42 = row38['org.legal']
  const v43 = row38['org.other']
  const v44 = row38['total']
  if (!(typeof v38 === 'number' && Number.isSafeInteger(v38) && v38 >= 0 && typeof v39 === 'number' && Number.isSafeInteger(v39) && v39 >= 0 && typeof v40 === 'number' && Number.isSafeInteger(v40) && v40 >= 0 && typeof v41 === 'number' && Number.isSafeInteger(v41) && v41 >= 0 && typeof v42 === 'number' && Number.isSafeInteger(v42) && v42 >= 0 && typeof v43 === 'number' && Number.isSafeInteger(v43) && v43 >= 0 && typeof v44 === 'number' && Number.isSafeInteger(v44) && v44 >= 0)) return false
  l7 += v38
  l8 += v39
  l9 += v40
  l10 += v41
  l11 += v42
  l12 += v43
  l13 += v44
  if (!(v38 + v39 + v40 + v41 + v42 + v43 === v44 && v44 <= Number.MAX_SAFE_INTEGER)) return false
  const row45 = report['requests']?.['denied.otherLaw'] ?? none
  const v45 = row45['naturalPerson']
  const v46 = row45['org.business']
  const v47 = row45['org.research']
  const v48 = row45['org.social']
  const v49 = row45['org.legal']
  const v50 = row45['org.other']
  const v51 = row45['total']
  if (!(typeof v45 === 'number' && Number.isSafeInteger(v45) && v45 >= 0 && typeof v46 === 'number' && Number.isSafeInteger(v46) && v46 >= 0 && typeof v47 === 'number' && Number.isSafeInteger(v47) && v47 >= 0 && typeof v48 === 'number' && Number.isSafeInteger(v48) && v48 >= 0 && typeof v49 === 'number' && Number.isSafeInteger(v49) && v49 >= 0 && typeof v50 === 'number' && Number.isSafeInteger(v50) && v50 >= 0 && typeof v51 === 'number' && Number.isSafeInteger(v51) && v51 >= 0)) return false
  l7 += v45
  l8 += v46
  l9 += v47
  l10 += v48
  l11 += v49
  l12 += v50
  l13 += v51
  if (!(v45 + v46 + v47 + v48 + v49 + v50 === v51 && v51 <= Number.MAX_SAFE_INTEGER)) return false
  const row52 = report['requests']?.['denied.threeSecurities'] ?? none
  const v52 = row52['naturalPerson']
  const v53 = row52['org.business']
  const v54 = row52['org.research']
  const v55 = row52['org.social']
  const v56 = row52['org.legal']
  const v57 = row52['org.other']
  const v58 = row52['total']
  if (!(typeof v52 === 'number' && Number.isSafeInteger(v52) && v52 >= 0 && typeof v53 === 'number' && Number.isSafeInteger(v53) && v53 >= 0 && typeof v54 === 'number' && Number.isSafeInteger(v54) && v54 >= 0 && typeof v55 === 'number' && Number.isSafeInteger(v55) && v55 >= 0 && typeof v56 === 'number' && Number.isSafeInteger(v56) && v56 >= 0 && typeof v57 === 'number' && Number.isSafeInteger(v57) && v57 >= 0 && typeof v58 === 'number' && Number.isSafeInteger(v58) && v58 >= 0)) return false
  l7 += v52
  l8 += v53
  l9 += v54
  l10 += v55
  l11 += v56
  l12 += v57
  l13 += v58
  if (!(v52 + v53 + v54 + v55 + v56 + v57 === v58 && v58 <= Number.MAX_SAFE_INTEGER)) return false
  const row59 = report['requests']?.['denied.thirdParty'] ?? none
  const v59 = row59['naturalPerson']
  const v60 = row59['org.business']
  const v61 = row59['org.research']
  const v62 = row59['org.social']
  const v63 = row59['org.legal']
  const v64 = row59['org.other']
  const v65 = row59['total']
  if (!(typeof v59 === 'number' && Number.isSafeInteger(v59) && v59 >= 0 && typeof v60 === 'number' && Number.isSafeInteger(v60) && v60 >= 0 && typeof v61 === 'number' && Number.isSafeInteger(v61) && v61 >= 0 && typeof v62 === 'number' && Number.isSafeInteger(v62) && v62 >= 0 && typeof v63 === 'number' && Number.isSafeInteger(v63) && v63 >= 0 && typeof v64 === 'number' && Number.isSafeInteger(v64) && v64 >= 0 && typeof v65 === 'number' && Number.isSafeInteger(v65) && v65 >= 0)) return false
  l7 += v59
  l8 += v60
  l9 += v61
  l10 += v62
  l11 += v63
  l12 += v64
  l13 += v65
  if (!(v59 + v60 + v61 + v62 + v63 + v64 === v65 && v65 <= Number.MAX_SAFE_INTEGER)) return false
  const row66 = report['requests']?.['denied.internalAffairs'] ?? none
  const v66 = row66['naturalPerson']
  const v67 = row66['org.business']
  const v68 = row66['org.research']
  const v69 = row66['org.social']
  const v70 = row66['org.legal']
  const v71 = row66['org.other']
  const v72 = row66['total']
  if (!(typeof v66 === 'number' && Number.isSafeInteger(v66) && v66 >= 0 && typeof v67 === 'number' && Number.isSafeInteger(v67) && v67 >= 0 && typeof v68 === 'number' && Number.isSafeInteger(v68) && v68 >= 0 && typeof v69 === 'number' && Number.isSafeInteger(v69) && v69 >= 0 && typeof v70 === 'number' && Number.isSafeInteger(v70) && v70 >= 0 && typeof v71 === 'number' && Number.isSafeInteger(v71) && v71 >= 0 && typeof v72 === 'number' && Number.isSafeInteger(v72) && v72 >= 0)) return false
  l7 += v66
  l8 += v67
  l9 += v68
  l10 += v69
  l11 += v70
  l12 += v71
  l13 += v72
  if (!(v66 + v67 + v68 + v69 + v70 + v71 === v72 && v72 <= Number.MAX_SAFE_INTEGER)) return false
  const row73 = report['requests']?.['denied.processInfo'] ?? none
  const v73 = row73['naturalPerson']
  const v74 = row73['org.business']
  const v75 = row73['org.research']
  const v76 = row73['org.social']
  const v77 = row73['org.legal']
  const v78 = row73['org.other']
  const v79 = row73['total']
  if (!(typeof v73 === 'number' && Number.isSafeInteger(v73) && v73 >= 0 && typeof v74 === 'number' && Number.isSafeInteger(v74) && v74 >= 0 && typeof v75 === 'number' && Number.isSafeInteger(v75) && v75 >= 0 && typeof v76 === 'number' && Number.isSafeInteger(v76) && v76 >= 0 && typeof v77 === 'number' && Number.isSafeInteger(v77) && v77 >= 0 && typeof v78 === 'number' && Number.isSafeInteger(v78) && v78 >= 0 && typeof v79 === 'number' && Number.isSafeInteger(v79) && v79 >= 0)) return false
  l7 += v73
  l8 += v74
  l9 += v75
  l10 += v76
  l11 += v77
  l12 += v78
  l13 += v79
  if (!(v73 + v74 + v75 + v76 + v77 + v78 === v79 && v79 <= Number.MAX_SAFE_INTEGER)) return false
  const row80 = report['requests']?.['denied.enforcementFile'] ?? none
  const v80 = row80['naturalPerson']
  const v81 = row80['org.business']
  const v82 = row80['org.research']
  const v83 = row80['org.social']
  const v84 = row80['org.legal']
  const v85 = row80['org.other']
  const v86 = row80['total']
  if (!(typeof v80 === 'number' && Number.isSafeInteger(v80) && v80 >= 0 && typeof v81 === 'number' && Number.isSafeInteger(v81) && v81 >= 0 && typeof v82 === 'number' && Number.isSafeInteger(v82) && v82 >= 0 && typeof v83 === 'number' && Number.isSafeInteger(v83) && v83 >= 0 && typeof v84 === 'number' && Number.isSafeInteger(v84) && v84 >= 0 && typeof v85 === 'number' && Number.isSafeInteger(v85) && v85 >= 0 && typeof v86 === 'number' && Number.isSafeInteger(v86) && v86 >= 0)) return false
  l7 += v80
  l8 += v81
  l9 += v82
  l10 += v83
  l11 += v84
  l12 += v85
  l13 += v86
  if (!(v80 + v81 + v82 + v83 + v84 + v85 === v86 && v86 <= Number.MAX_SAFE_INTEGER)) return false
  const row87 = report['requests']?.['denied.adminQuery'] ?? none
  const v87 = row87['naturalPerson']
  const v88 = row87['org.business']
  const v89 = row87['org.research']
  const v90 = row87['org.social']
  const v91 = row87['org.legal']
  const v92 = row87['org.other']
  const v93 = row87['total']
  if (!(typeof v87 === 'number' && Number.isSafeInteger(v87) && v87 >= 0 && typeof v88 === 'number' && Number.isSafeInteger(v88) && v88 >= 0 && typeof v89 === 'number' && Number.isSafeInteger(v89) && v89 >= 0 && typeof v90 === 'number' && Number.isSafeInteger(v90) && v90 >= 0 && typeof v91 === 'number' && Number.isSafeInteger(v91) && v91 >= 0 && typeof v92 === 'number' && Number.isSafeInteger(v92) && v92 >= 0 && typeof v93 === 'number' && Number.isSafeInteger(v93) && v93 >= 0)) return false
  l7 += v87
  l8 += v88
  l9 += v89
  l10 += v90
  l11 += v91
  l12 += v92
  l13 += v93
  if (!(v87 + v88 + v89 + v90 + v91 + v92 === v93 && v93 <= Number.MAX_SAFE_INTEGER)) return false
  const row94 = report['requests']?.['unavailable.notHeld'] ?? none
  const v94 = row94['naturalPerson']
  const v95 = row94['org.business']
  const v96 = row94['org.research']
  const v97 = row94['org.social']
  const v98 = row94['org.legal']
  const v99 = row94['org.other']
  const v100 = row94['total']
  if (!(typeof v94 === 'number' && Number.isSafeInteger(v94) && v94 >= 0 && typeof v95 === 'number' && Number.isSafeInteger(v95) && v95 >= 0 && typeof v96 === 'number' && Number.isSafeInteger(v96) && v96 >= 0 && typeof v97 === 'number' && Number.isSafeInteger(v97) && v97 >= 0 && typeof v98 === 'number' && Number.isSafeInteger(v98) && v98 >= 0 && typeof v99 === 'number' && Number.isSafeInteger(v99) && v99 >= 0 && typeof v100 === 'number' && Number.isSafeInteger(v100) && v100 >= 0)) return false
  l7 += v94
  l8 += v95
  l9 += v96
  l10 += v97
  l11 += v98
  l12 += v99
  l13 += v100
  if (!(v94 + v95 + v96 + v97 + v98 + v99 === v100 && v100 <= Number.MAX_SAFE_INTEGER)) return false
  const row101 = report['requests']?.['unavailable.needsCreation'] ?? none
  const v101 = row101['naturalPerson']
  const v102 = row101['org.business']
  const v103 = row101['org.research']
  const v104 = row101['org.social']
  const v105 = row101['org.legal']
  const v106 = row101['org.other']
  const v107 = row101['total']
  if (!(typeof v101 === 'number' && Number.isSafeInteger(v101) && v101 >= 0 && typeof v102 === 'number' && Number.isSafeInteger(v102) && v102 >= 0 && typeof v103 === 'number' && Number.isSafeInteger(v103) && v103 >= 0 && typeof v104 === 'number' && Number.isSafeInteger(v104) && v104 >= 0 && typeof v105 === 'number' && Number.isSafeInteger(v105) && v105 >= 0 && typeof v106 === 'number' && Number.isSafeInteger(v106) && v106 >= 0 && typeof v107 === 'number' && Number.isSafeInteger(v107) && v107 >= 0)) return false
  l7 += v101
  l8 += v102
  l9 += v103
  l10 += v104
  l11 += v105
  l12 += v106
  l13 += v107
  if (!(v101 + v102 + v103 + v104 + v105 + v106 === v107 && v107 <= Number.MAX_SAFE_INTEGER)) return false
  const row108 = report['requests']?.['unavailable.unclear'] ?? none
  const v108 = row108['naturalPerson']
  const v109 = row108['org.business']
  const v110 = row108['org.research']
  const v111 = row108['org.social']
  const v112 = row108['org.legal']
  const v113 = row108['org.other']
  const v114 = row108['total']
  if (!(typeof v108 === 'number' && Number.isSafeInteger(v108) && v108 >= 0 && typeof v109 === 'number' && Number.isSafeInteger(v109) && v109 >= 0 && typeof v110 === 'number' && Number.isSafeInteger(v110) && v110 >= 0 && typeof v111 === 'number' && Number.isSafeInteger(v111) && v111 >= 0 && typeof v112 === 'number' && Number.isSafeInteger(v112) && v112 >= 0 && typeof v113 === 'number' && Number.isSafeInteger(v113) && v113 >= 0 && typeof v114 === 'number' && Number.isSafeInteger(v114) && v114 >= 0)) return false
  l7 += v108
  l8 += v109
  l9 += v110
  l10 += v111
  l11 += v112
  l12 += v113
  l13 += v114
  if (!(v108 + v109 + v110 + v111 + v112 + v113 === v114 && v114 <= Number.MAX_SAFE_INTEGER)) return false
  const row115 = report['requests']?.['notProcessed.petition'] ?? none
  const v115 = row115['naturalPerson']
  const v116 = row115['org.business']
  const v117 = row115['org.research']
  const v118 = row115['org.social']
  const v119 = row115['org.legal']
  const v120 = row115['org.other']
  const v121 = row115['total']
  if (!(typeof v115 === 'number' && Number.isSafeInteger(v115) && v115 >= 0 && typeof v116 === 'number' && Number.isSafeInteger(v116) && v116 >= 0 && typeof v117 === 'number' && Number.isSafeInteger(v117) && v117 >= 0 && typeof v118 === 'number' && Number.isSafeInteger(v118) && v118 >= 0 && typeof v119 === 'number' && Number.isSafeInteger(v119) && v119 >= 0 && typeof v120 === 'number' && Number.isSafeInteger(v120) && v120 >= 0 && typeof v121 === 'number' && Number.isSafeInteger(v121) && v121 >= 0)) return false
  l7 += v115
  l8 += v116
  l9 += v117
  l10 += v118
  l11 += v119
  l12 += v120
  l13 += v121
  if (!(v115 + v116 + v117 + v118 + v119 + v120 === v121 && v121 <= Number.MAX_SAFE_INTEGER)) return false
  const row122 = report['requests']?.['notProcessed.duplicate'] ?? none
  const v122 = row122['naturalPerson']
  const v123 = row122['org.business']
  const v124 = row122['org.research']
  const v125 = row122['org.social']
  const v126 = row122['org.legal']
  const v127 = row122['org.other']
  const v128 = row122['total']
  if (!(typeof v122 === 'number' && Number.isSafeInteger(v122) && v122 >= 0 && typeof v123 === 'number' && Number.isSafeInteger(v123) && v123 >= 0 && typeof v124 === 'number' && Number.isSafeInteger(v124) && v124 >= 0 && typeof v125 === 'number' && Number.isSafeInteger(v125) && v125 >= 0 && typeof v126 === 'number' && Number.isSafeInteger(v126) && v126 >= 0 && typeof v127 === 'number' && Number.isSafeInteger(v127) && v127 >= 0 && typeof v128 === 'number' && Number.isSafeInteger(v128) && v128 >= 0)) return false
  l7 += v122
  l8 += v123
  l9 += v124
  l10 += v125
  l11 += v126
  l12 += v127
  l13 += v128
  if (!(v122 + v123 + v124 + v125 + v126 + v127 === v128 && v128 <= Number.MAX_SAFE_INTEGER)) return false
  const row129 = report['requests']?.['notProcessed.publication'] ?? none
  const v129 = row129['naturalPerson']
  const v130 = row129['org.business']
  const v131 = row129['org.research']
  const v132 = row129['org.social']
  const v133 = row129['org.legal']
  const v134 = row129['org.other']
  const v135 = row129['total']
  if (!(typeof v129 === 'number' && Number.isSafeInteger(v129) && v129 >= 0 && typeof v130 === 'number' && Number.isSafeInteger(v130) && v130 >= 0 && typeof v131 === 'number' && Number.isSafeInteger(v131) && v131 >= 0 && typeof v132 === 'number' && Number.isSafeInteger(v132) && v132 >= 0 && typeof v133 === 'number' && Number.isSafeInteger(v133) && v133 >= 0 && typeof v134 === 'number' && Number.isSafeInteger(v134) && v134 >= 0 && typeof v135 === 'number' && Number.isSafeInteger(v135) && v135 >= 0)) return false
  l7 += v129
  l8 += v130
  l9 += v131
  l10 += v132
  l11 += v133
  l12 += v134
  l13 += v135
  if (!(v129 + v130 + v131 + v132 + v133 + v134 === v135 && v135 <= Number.MAX_SAFE_INTEGER)) return false
  const row136 = report['requests']?.['notProcessed.abusive'] ?? none
  const v136 = row136['naturalPerson']
  const v137 = row136['org.business']
  const v138 = row136['org.research']
  const v139 = row136['org.social']
  const v140 = row136['org.legal']
  const v141 = row136['org.other']
  const v142 = row136['total']
  if (!(typeof v136 === 'number' && Number.isSafeInteger(v136) && v136 >= 0 && typeof v137 === 'number' && Number.isSafeInteger(v137) && v137 >= 0 && typeof v138 === 'number' && Number.isSafeInteger(v138) && v138 >= 0 && typeof v139 === 'number' && Number.isSafeInteger(v139) && v139 >= 0 && typeof v140 === 'number' && Number.isSafeInteger(v140) && v140 >= 0 && typeof v141 === 'number' && Number.isSafeInteger(v141) && v141 >= 0 && typeof v142 === 'number' && Number.isSafeInteger(v142) && v142 >= 0)) return false
  l7 += v136
  l8 += v137
  l9 += v138
  l10 += v139
  l11 += v140
  l12 += v141
  l13 += v142
  if (!(v136 + v137 + v138 + v139 + v140 + v141 === v142 && v142 <= Number.MAX_SAFE_INTEGER)) return false
  const row143 = report['requests']?.['notProcessed.confirmation'] ?? none
  const v143 = row143['naturalPerson']
  const v144 = row143['org.business']
  const v145 = row143['org.research']
  const v146 = row143['org.social']
  const v147 = row143['org.legal']
  const v148 = row143['org.other']
  const v149 = row143['total']
  if (!(typeof v143 === 'number' && Number.isSafeInteger(v143) && v143 >= 0 && typeof v144 === 'number' && Number.isSafeInteger(v144) && v144 >= 0 && typeof v145 === 'number' && Number.isSafeInteger(v145) && v145 >= 0 && typeof v146 === 'number' && Number.isSafeInteger(v146) && v146 >= 0 && typeof v147 === 'number' && Number.isSafeInteger(v147) && v147 >= 0 && typeof v148 === 'number' && Number.isSafeInteger(v148) && v148 >= 0 && typeof v149 === 'number' && Number.isSafeInteger(v149) && v149 >= 0)) return false
  l7 += v143
  l8 += v144
  l9 += v145
  l10 += v146
  l11 += v147
  l12 += v148
  l13 += v149
  if (!(v143 + v144 + v145 + v146 + v147 + v148 === v149 && v149 <= Number.MAX_SAFE_INTEGER)) return false
  const row150 = report['requests']?.['other.noCorrection'] ?? none
  const v150 = row150['naturalPerson']
  const v151 = row150['org.business']
  const v152 = row150['org.research']
  const v153 = row150['org.social']
  const v154 = row150['org.legal']
  const v155 = row150['org.other']
  const v156 = row150['total']
  if (!(typeof v150 === 'number' && Number.isSafeInteger(v150) && v150 >= 0 && typeof v151 === 'number' && Number.isSafeInteger(v151) && v151 >= 0 && typeof v152 === 'number' && Number.isSafeInteger(v152) && v152 >= 0 && typeof v153 === 'number' && Number.isSafeInteger(v153) && v153 >= 0 && typeof v154 === 'number' && Number.isSafeInteger(v154) && v154 >= 0 && typeof v155 === 'number' && Number.isSafeInteger(v155) && v155 >= 0 && typeof v156 === 'number' && Number.isSafeInteger(v156) && v156 >= 0)) return false
  l7 += v150
  l8 += v151
  l9 += v152
  l10 += v153
  l11 += v154
  l12 += v155
  l13 += v156
  if (!(v150 + v151 + v152 + v153 + v154 + v155 === v156 && v156 <= Number.MAX_SAFE_INTEGER)) return false
  const row157 = report['requests']?.['other.unpaidFee'] ?? none
  const v157 = row157['naturalPerson']
  const v158 = row157['org.business']
  const v159 = row157['org.research']
  const v160 = row157['org.social']
  const v161 = row157['org.legal']
  const v162 = row157['org.other']
  const v163 = row157['total']
  if (!(typeof v157 === 'number' && Number.isSafeInteger(v157) && v157 >= 0 && typeof v158 === 'number' && Number.isSafeInteger(v158) && v158 >= 0 && typeof v159 === 'number' && Number.isSafeInteger(v159) && v159 >= 0 && typeof v160 === 'number' && Number.isSafeInteger(v160) && v160 >= 0 && typeof v161 === 'number' && Number.isSafeInteger(v161) && v161 >= 0 && typeof v162 === 'number' && Number.isSafeInteger(v162) && v162 >= 0 && typeof v163 === 'number' && Number.isSafeInteger(v163) && v163 >= 0)) return false
  l7 += v157
  l8 += v158
  l9 += v159
  l10 += v160
  l11 += v161
  l12 += v162
  l13 += v163
  if (!(v157 + v158 + v159 + v160 + v161 + v162 === v163 && v163 <= Number.MAX_SAFE_INTEGER)) return false
  const row164 = report['requests']?.['other.misc'] ?? none
  const v164 = row164['naturalPerson']
  const v165 = row164['org.business']
  const v166 = row164['org.research']
  const v167 = row164['org.social']
  const v168 = row164['org.legal']
  const v169 = row164['org.other']
  const v170 = row164['total']
  if (!(typeof v164 === 'number' && Number.isSafeInteger(v164) && v164 >= 0 && typeof v165 === 'number' && Number.isSafeInteger(v165) && v165 >= 0 && typeof v166 === 'number' && Number.isSafeInteger(v166) && v166 >= 0 && typeof v167 === 'number' && Number.isSafeInteger(v167) && v167 >= 0 && typeof v168 === 'number' && Number.isSafeInteger(v168) && v168 >= 0 && typeof v169 === 'number' && Number.isSafeInteger(v169) && v169 >= 0 && typeof v170 === 'number' && Number.isSafeInteger(v170) && v170 >= 0)) return false
  l7 += v164
  l8 += v165
  l9 += v166
  l10 += v167
  l11 += v168
  l12 += v169
  l13 += v170
  if (!(v164 + v165 + v166 + v167 + v168 + v169 === v170 && v170 <= Number.MAX_SAFE_INTEGER)) return false
  const row171 = report['requests']?.['resultTotal'] ?? none
  const v171 = row171['naturalPerson']
  const v172 = row171['org.business']
  const v173 = row171['org.research']
  const v174 = row171['org.social']
  const v175 = row171['org.legal']
  const v176 = row171['org.other']
  const v177 = row171['total']
  if (!(typeof v171 === 'number' && Number.isSafeInteger(v171) && v171 >= 0 && typeof v172 === 'number' && Number.isSafeInteger(v172) && v172 >= 0 && typeof v173 === 'number' && Number.isSafeInteger(v173) && v173 >= 0 && typeof v174 === 'number' && Number.isSafeInteger(v174) && v174 >= 0 && typeof v175 === 'number' && Number.isSafeInteger(v175) && v175 >= 0 && typeof v176 === 'number' && Number.isSafeInteger(v176) && v176 >= 0 && typeof v177 === 'number' && Number.isSafeInteger(v177) && v177 >= 0)) return false
  r0 += v171
  r1 += v172
  r2 += v173
  r3 += v174
  r4 += v175
  r5 += v176
  r6 += v177
  r7 += v171
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v172
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v173
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v174
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v175
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v176
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v177
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v171 + v172 + v173 + v174 + v175 + v176 === v177 && v177 <= Number.MAX_SAFE_INTEGER)) return false
  const row178 = report['requests']?.['carriedOut'] ?? none
  const v178 = row178['naturalPerson']
  const v179 = row178['org.business']
  const v180 = row178['org.research']
  const v181 = row178['org.social']
  const v182 = row178['org.legal']
  const v183 = row178['org.other']
  const v184 = row178['total']
  if (!(typeof v178 === 'number' && Number.isSafeInteger(v178) && v178 >= 0 && typeof v179 === 'number' && Number.isSafeInteger(v179) && v179 >= 0 && typeof v180 === 'number' && Number.isSafeInteger(v180) && v180 >= 0 && typeof v181 === 'number' && Number.isSafeInteger(v181) && v181 >= 0 && typeof v182 === 'number' && Number.isSafeInteger(v182) && v182 >= 0 && typeof v183 === 'number' && Number.isSafeInteger(v183) && v183 >= 0 && typeof v184 === 'number' && Number.isSafeInteger(v184) && v184 >= 0)) return false
  r0 += v178
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v179
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v180
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v181
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v182
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v183
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v184
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v178 + v179 + v180 + v181 + v182 + v183 === v184 && v184 <= Number.MAX_SAFE_INTEGER)) return false
  const row185 = report['disputes']?.['review'] ?? none
  const v185 = row185['upheld']
  const v186 = row185['corrected']
  const v187 = row185['other']
  const v188 = row185['pending']
  const v189 = row185['total']
  if (!(typeof v185 === 'number' && Number.isSafeInteger(v185) && v185 >= 0 && typeof v186 === 'number' && Number.isSafeInteger(v186) && v186 >= 0 && typeof v187 === 'number' && Number.isSafeInteger(v187) && v187 >= 0 && typeof v188 === 'number' && Number.isSafeInteger(v188) && v188 >= 0 && typeof v189 === 'number' && Number.isSafeInteger(v189) && v189 >= 0)) return false
  if (!(v185 + v186 + v187 + v188 === v189 && v189 <= Number.MAX_SAFE_INTEGER)) return false
  const row190 = report['disputes']?.['litigationDirect'] ?? none
  const v190 = row190['upheld']
  const v191 = row190['corrected']
  const v192 = row190['other']
  const v193 = row190['pending']
  const v194 = row190['total']
  if (!(typeof v190 === 'number' && Number.isSafeInteger(v190) && v190 >= 0 && typeof v191 === 'number' && Number.isSafeInteger(v191) && v191 >= 0 && typeof v192 === 'number' && Number.isSafeInteger(v192) && v192 >= 0 && typeof v193 === 'number' && Number.isSafeInteger(v193) && v193 >= 0 && typeof v194 === 'number' && Number.isSafeInteger(v194) && v194 >= 0)) return false
  if (!(v190 + v191 + v192 + v193 === v194 && v194 <= Number.MAX_SAFE_INTEGER)) return false
  const row195 = report['disputes']?.['litigationAfterReview'] ?? none
  const v195 = row195['upheld']
  const v196 = row195['corrected']
  const v197 = row195['other']
  const v198 = row195['pending']
  const v199 = row195['total']
  if (!(typeof v195 === 'number' && Number.isSafeInteger(v195) && v195 >= 0 && typeof v196 === 'number' && Number.isSafeInteger(v196) && v196 >= 0 && typeof v197 === 'number' && Number.isSafeInteger(v197) && v197 >= 0 && typeof v198 === 'number' && Number.isSafeInteger(v198) && v198 >= 0 && typeof v199 === 'number' && Number.isSafeInteger(v199) && v199 >= 0)) return false
  if (!(v195 + v196 + v197 + v198 === v199 && v199 <= Number.MAX_SAFE_INTEGER)) return false
  return true
}

function addUp(amounts: Float64Array): boolean {
  let l0 = 0
  let r0 = 0
  let l1 = 0
  let r1 = 0
  let l2 = 0
  let r2 = 0
  let l3 = 0
  let r3 = 0
  let l4 = 0
  let r4 = 0
  let l5 = 0
  let r5 = 0
  let l6 = 0
  let r6 = 0
  let l7 = 0
  let r7 = 0
  let l8 = 0
  let r8 = 0
  let l9 = 0
  let r9 = 0
  let l10 = 0
  let r10 = 0
  let l11 = 0
  let r11 = 0
  let l12 = 0
  let r12 = 0
  let l13 = 0
  let r13 = 0
  const row0 = amounts
  const v0 = row0[0]
  const v1 = row0[1]
  const v2 = row0[2]
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0 && typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const row3 = amounts
  const v3 = row3[3]
  const v4 = row3[4]
  const v5 = row3[5]
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 0 && typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 0)) return false
  const row6 = amounts
  const v6 = row6[6]
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0)) return false
  const row7 = amounts
  const v7 = row7[7]
  if (!(typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= 0)) return false
  const row8 = amounts
  const v8 = row8[8]
  if (!(typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = amounts
  const v9 = row9[9]
  if (!(typeof v9 === 'number' && v9 >= 0 && v9 < Infinity)) return false
  const row10 = amounts
  const v10 = row10[10]
  const v11 = row10[11]
  const v12 = row10[12]
  const v13 = row10[13]
  const v14 = row10[14]
  const v15 = row10[15]
  const v16 = row10[16]
  if (!(typeof v10 === 'number' && v10 >= 0 && Math.floor(v10) === v10 && typeof v11 === 'number' && v11 >= 0 && Math.floor(v11) === v11 && typeof v12 === 'number' && v12 >= 0 && Math.floor(v12) === v12 && typeof v13 === 'number' && v13 >= 0 && Math.floor(v13) === v13 && typeof v14 === 'number' && v14 >= 0 && Math.floor(v14) === v14 && typeof v15 === 'number' && v15 >= 0 && Math.floor(v15) === v15 && typeof v16 === 'number' && v16 >= 0 && Math.floor(v16) === v16)) return false
  l0 += v10
  l1 += v11
  l2 += v12
  l3 += v13
  l4 += v14
  l5 += v15
  l6 += v16
  if (!(v10 + v11 + v12 + v13 + v14 + v15 === v16 && v16 <= Number.MAX_SAFE_INTEGER)) return false
  const row17 = amounts
  const v17 = row17[17]
  const v18 = row17[18]
  const v19 = row17[19]
  const v20 = row17[20]
  const v21 = row17[21]
  const v22 = row17[22]
  const v23 = row17[23]
  if (!(typeof v17 === 'number' && v17 >= 0 && Math.floor(v17) === v17 && typeof v18 === 'number' && v18 >= 0 && Math.floor(v18) === v18 && typeof v19 === 'number' && v19 >= 0 && Math.floor(v19) === v19 && typeof v20 === 'number' && v20 >= 0 && Math.floor(v20) === v20 && typeof v21 === 'number' && v21 >= 0 && Math.floor(v21) === v21 && typeof v22 === 'number' && v22 >= 0 && Math.floor(v22) === v22 && typeof v23 === 'number' && v23 >= 0 && Math.floor(v23) === v23)) return false
  l0 += v17
  l1 += v18
  l2 += v19
  l3 += v20
  l4 += v21
  l5 += v22
  l6 += v23
  if (!(v17 + v18 + v19 + v20 + v21 + v22 === v23 && v23 <= Number.MAX_SAFE_INTEGER)) return false
  const row24 = amounts
  const v24 = row24[24]
  const v25 = row24[25]
  const v26 = row24[26]
  const v27 = row24[27]
  const v28 = row24[28]
  const v29 = row24[29]
  const v30 = row24[30]
  if (!(typeof v24 === 'number' && v24 >= 0 && Math.floor(v24) === v24 && typeof v25 === 'number' && v25 >= 0 && Math.floor(v25) === v25 && typeof v26 === 'number' && v26 >= 0 && Math.floor(v26) === v26 && typeof v27 === 'number' && v27 >= 0 && Math.floor(v27) === v27 && typeof v28 === 'number' && v28 >= 0 && Math.floor(v28) === v28 && typeof v29 === 'number' && v29 >= 0 && Math.floor(v29) === v29 && typeof v30 === 'number' && v30 >= 0 && Math.floor(v30) === v30)) return false
  l7 += v24
  l8 += v25
  l9 += v26
  l10 += v27
  l11 += v28
  l12 += v29
  l13 += v30
  if (!(v24 + v25 + v26 + v27 + v28 + v29 === v30 && v30 <= Number.MAX_SAFE_INTEGER)) return false
  const row31 = amounts
  const v31 = row31[31]
  const v32 = row31[32]
  const v33 = row31[33]
  const v34 = row31[34]
  const v35 = row31[35]
  const v36 = row31[36]
  const v37 = row31[37]
  if (!(typeof v31 === 'number' && v31 >= 0 && Math.floor(v31) === v31 && typeof v32 === 'number' && v32 >= 0 && Math.floor(v32) === v32 && typeof v33 === 'number' && v33 >= 0 && Math.floor(v33) === v33 && typeof v34 === 'number' && v34 >= 0 && Math.floor(v34) === v34 && typeof v35 === 'number' && v35 >= 0 && Math.floor(v35) === v35 && typeof v36 === 'number' && v36 >= 0 && Math.floor(v36) === v36 && typeof v37 === 'number' && v37 >= 0 && Math.floor(v37) === v37)) return false
  l7 += v31
  l8 += v32
  l9 += v33
  l10 += v34
  l11 += v35
  l12 += v36
  l13 += v37
  if (!(v31 + v32 + v33 + v34 + v35 + v36 === v37 && v37 <= Number.MAX_SAFE_INTEGER)) return false
  const row38 = amounts
  const v38 = row38[38]
  const v39 = row38[39]
  const v40 = row38[40]
  const v41 = row38[41]
  const v42 = row38[42]
  const v43 = row38[43]
  const v44 = row38[44]
  if (!(typeof v38 === 'number' && v38 >= 0 && Math.floor(v38) === v38 && typeof v39 === 'number' && v39 >= 0 && Math.floor(v39) === v39 && typeof v40 === 'number' && v40 >= 0 && Math.floor(v40) === v40 && typeof v41 === 'number' && v41 >= 0 && Math.floor(v41) === v41 && typeof v42 === 'number' && v42 >= 0 && Math.floor(v42) === v42 && typeof v43 === 'number' && v43 >= 0 && Math.floor(v43) === v43 && typeof v44 === 'number' && v44 >= 0 && Math.floor(v44) === v44)) return false
  l7 += v38
  l8 += v39
  l9 += v40
  l10 += v41
  l11 += v42
  l12 += v43
  l13 += v44
  if (!(v38 + v39 + v40 + v41 + v42 + v43 === v44 && v44 <= Number.MAX_SAFE_INTEGER)) return false
  const row45 = amounts
  const v45 = row45[45]
  const v46 = row45[46]
  const v47 = row45[47]
  const v48 = row45[48]
  const v49 = row45[49]
  const v50 = row45[50]
  const v51 = row45[51]
  if (!(typeof v45 === 'number' && v45 >= 0 && Math.floor(v45) === v45 && typeof v46 === 'number' && v46 >= 0 && Math.floor(v46) === v46 && typeof v47 === 'number' && v47 >= 0 && Math.floor(v47) === v47 && typeof v48 === 'number' && v48 >= 0 && Math.floor(v48) === v48 && typeof v49 === 'number' && v49 >= 0 && Math.floor(v49) === v49 && typeof v50 === 'number' && v50 >= 0 && Math.floor(v50) === v50 && typeof v51 === 'number' && v51 >= 0 && Math.floor(v51) === v51)) return false
  l7 += v45
  l8 += v46
  l9 += v47
  l10 += v48
  l11 += v49
  l12 += v50
  l13 += v51
  if (!(v45 + v46 + v47 + v48 + v49 + v50 === v51 && v51 <= Number.MAX_SAFE_INTEGER)) return false
  const row52 = amounts
  const v52 = row52[52]
  const v53 = row52[53]
  const v54 = row52[54]
  const v55 = row52[55]
  const v56 = row52[56]
  const v57 = row52[57]
  const v58 = row52[58]
  if (!(typeof v52 === 'number' && v52 >= 0 && Math.floor(v52) === v52 && typeof v53 === 'number' && v53 >= 0 && Math.floor(v53) === v53 && typeof v54 === 'number' && v54 >= 0 && Math.floor(v54) === v54 && typeof v55 === 'number' && v55 >= 0 && Math.floor(v55) === v55 && typeof v56 === 'number' && v56 >= 0 && Math.floor(v56) === v56 && typeof v57 === 'number' && v57 >= 0 && Math.floor(v57) === v57 && typeof v58 === 'number' && v58 >= 0 && Math.floor(v58) === v58)) return false
  l7 += v52
  l8 += v53
  l9 += v54
  l10 += v55
  l11 += v56
  l12 += v57
  l13 += v58
  if (!(v52 + v53 + v54 + v55 + v56 + v57 === v58 && v58 <= Number.MAX_SAFE_INTEGER)) return false
  const row59 = amounts
  const v59 = row59[59]
  const v60 = row59[60]
  const v61 = row59[61]
  const v62 = row59[62]
  const v63 = row59[63]
  const v64 = row59[64]
  const v65 = row59[65]
  if (!(typeof v59 === 'number' && v59 >= 0 && Math.floor(v59) === v59 && typeof v60 === 'number' && v60 >= 0 && Math.floor(v60) === v60 && typeof v61 === 'number' && v61 >= 0 && Math.floor(v61) === v61 && typeof v62 === 'number' && v62 >= 0 && Math.floor(v62) === v62 && typeof v63 === 'number' && v63 >= 0 && Math.floor(v63) === v63 && typeof v64 === 'number' && v64 >= 0 && Math.floor(v64) === v64 && typeof v65 === 'number' && v65 >= 0 && Math.floor(v65) === v65)) return false
  l7 += v59
  l8 += v60
  l9 += v61
  l10 += v62
  l11 += v63
  l12 += v64
  l13 += v65
  if (!(v59 + v60 + v61 + v62 + v63 + v64 === v65 && v65 <= Number.MAX_SAFE_INTEGER)) return false
  const row66 = amounts
  const v66 = row66[66]
  const v67 = row66[67]
  const v68 = row66[68]
  const v69 = row66[69]
  const v70 = row66[70]
  const v71 = row66[71]
  const v72 = row66[72]
  if (!(typeof v66 === 'number' && v66 >= 0 && Math.floor(v66) === v66 && typeof v67 === 'number' && v67 >= 0 && Math.floor(v67) === v67 && typeof v68 === 'number' && v68 >= 0 && Math.floor(v68) === v68 && typeof v69 === 'number' && v69 >= 0 && Math.floor(v69) === v69 && typeof v70 === 'number' && v70 >= 0 && Math.floor(v70) === v70 && typeof v71 === 'number' && v71 >= 0 && Math.floor(v71) === v71 && typeof v72 === 'number' && v72 >= 0 && Math.floor(v72) === v72)) return false
  l7 += v66
  l8 += v67
  l9 += v68
  l10 += v69
  l11 += v70
  l12 += v71
  l13 += v72
  if (!(v66 + v67 + v68 + v69 + v70 + v71 === v72 && v72 <= Number.MAX_SAFE_INTEGER)) return false
  const row73 = amounts
  const v73 = row73[73]
  const v74 = row73[74]
  const v75 = row73[75]
  const v76 = row73[76]
  const v77 = row73[77]
  const v78 = row73[78]
  const v79 = row73[79]
  if (!(typeof v73 === 'number' && v73 >= 0 && Math.floor(v73) === v73 && typeof v74 === 'number' && v74 >= 0 && Math.floor(v74) === v74 && typeof v75 === 'number' && v75 >= 0 && Math.floor(v75) === v75 && typeof v76 === 'number' && v76 >= 0 && Math.floor(v76) === v76 && typeof v77 === 'number' && v77 >= 0 && Math.floor(v77) === v77 && typeof v78 === 'number' && v78 >= 0 && Math.floor(v78) === v78 && typeof v79 === 'number' && v79 >= 0 && Math.floor(v79) === v79)) return false
  l7 += v73
  l8 += v74
  l9 += v75
  l10 += v76
  l11 += v77
  l12 += v78
  l13 += v79
  if (!(v73 + v74 + v75 + v76 + v77 + v78 === v79 && v79 <= Number.MAX_SAFE_INTEGER)) return false
  const row80 = amounts
  const v80 = row80[80]
  const v81 = row80[81]
  const v82 = row80[82]
  const v83 = row80[83]
  const v84 = row80[84]
  const v85 = row80[85]
  const v86 = row80[86]
  if (!(typeof v80 === 'number' && v80 >= 0 && Math.floor(v80) === v80 && typeof v81 === 'number' && v81 >= 0 && Math.floor(v81) === v81 && typeof v82 === 'number' && v82 >= 0 && Math.floor(v82) === v82 && typeof v83 === 'number' && v83 >= 0 && Math.floor(v83) === v83 && typeof v84 === 'number' && v84 >= 0 && Math.floor(v84) === v84 && typeof v85 === 'number' && v85 >= 0 && Math.floor(v85) === v85 && typeof v86 === 'number' && v86 >= 0 && Math.floor(v86) === v86)) return false
  l7 += v80
  l8 += v81
  l9 += v82
  l10 += v83
  l11 += v84
  l12 += v85
  l13 += v86
  if (!(v80 + v81 + v82 + v83 + v84 + v85 === v86 && v86 <= Number.MAX_SAFE_INTEGER)) return false
  const row87 = amounts
  const v87 = row87[87]
  const v88 = row87[88]
  const v89 = row87[89]
  const v90 = row87[90]
  const v91 = row87[91]
  const v92 = row87[92]
  const v93 = row87[93]
  if (!(typeof v87 === 'number' && v87 >= 0 && Math.floor(v87) === v87 && typeof v88 === 'number' && v88 >= 0 && Math.floor(v88) === v88 && typeof v89 === 'number' && v89 >= 0 && Math.floor(v89) === v89 && typeof v90 === 'number' && v90 >= 0 && Math.floor(v90) === v90 && typeof v91 === 'number' && v91 >= 0 && Math.floor(v91) === v91 && typeof v92 === 'number' && v92 >= 0 && Math.floor(v92) === v92 && typeof v93 === 'number' && v93 >= 0 && Math.floor(v93) === v93)) return false
  l7 += v87
  l8 += v88
  l9 += v89
  l10 += v90
  l11 += v91
  l12 += v92
  l13 += v93
  if (!(v87 + v88 + v89 + v90 + v91 + v92 === v93 && v93 <= Number.MAX_SAFE_INTEGER)) return false
  const row94 = amounts
  const v94 = row94[94]
  const v95 = row94[95]
  const v96 = row94[96]
  const v97 = row94[97]
  const v98 = row94[98]
  const v99 = row94[99]
  const v100 = row94[100]
  if (!(typeof v94 === 'number' && v94 >= 0 && Math.floor(v94) === v94 && typeof v95 === 'number' && v95 >= 0 && Math.floor(v95) === v95 && typeof v96 === 'number' && v96 >= 0 && Math.floor(v96) === v96 && typeof v97 === 'number' && v97 >= 0 && Math.floor(v97) === v97 && typeof v98 === 'number' && v98 >= 0 && Math.floor(v98) === v98 && typeof v99 === 'number' && v99 >= 0 && Math.floor(v99) === v99 && typeof v100 === 'number' && v100 >= 0 && Math.floor(v100) === v100)) return false
  l7 += v94
  l8 += v95
  l9 += v96
  l10 += v97
  l11 += v98
  l12 += v99
  l13 += v100
  if (!(v94 + v95 + v96 + v97 + v98 + v99 === v100 && v100 <= Number.MAX_SAFE_INTEGER)) return false
  const row101 = amounts
  const v101 = row101[101]
  const v102 = row101[102]
  const v103 = row101[103]
  const v104 = row101[104]
  const v105 = row101[105]
  const v106 = row101[106]
  const v107 = row101[107]
  if (!(typeof v101 === 'number' && v101 >= 0 && Math.floor(v101) === v101 && typeof v102 === 'number' && v102 >= 0 && Math.floor(v102) === v102 && typeof v103 === 'number' && v103 >= 0 && Math.floor(v103) === v103 && typeof v104 === 'number' && v104 >= 0 && Math.floor(v104) === v104 && typeof v105 === 'number' && v105 >= 0 && Math.floor(v105) === v105 && typeof v106 === 'number' && v106 >= 0 && Math.floor(v106) === v106 && typeof v107 === 'number' && v107 >= 0 && Math.floor(v107) === v107)) return false
  l7 += v101
  l8 += v102
  l9 += v103
  l10 += v104
  l11 += v105
  l12 += v106
  l13 += v107
  if (!(v101 + v102 + v103 + v104 + v105 + v106 === v107 && v107 <= Number.MAX_SAFE_INTEGER)) return false
  const row108 = amounts
  const v108 = row108[108]
  const v109 = row108[109]
  const v110 = row108[110]
  const v111 = row108[111]
  const v112 = row108[112]
  const v113 = row108[113]
  const v114 = row108[114]
  if (!(typeof v108 === 'number' && v108 >= 0 && Math.floor(v108) === v108 && typeof v109 === 'number' && v109 >= 0 && Math.floor(v109) === v109 && typeof v110 === 'number' && v110 >= 0 && Math.floor(v110) === v110 && typeof v111 === 'number' && v111 >= 0 && Math.floor(v111) === v111 && typeof v112 === 'number' && v112 >= 0 && Math.floor(v112) === v112 && typeof v113 === 'number' && v113 >= 0 && Math.floor(v113) === v113 && typeof v114 === 'number' && v114 >= 0 && Math.floor(v114) === v114)) return false
  l7 += v108
  l8 += v109
  l9 += v110
  l10 += v111
  l11 += v112
  l12 += v113
  l13 += v114
  if (!(v108 + v109 + v110 + v111 + v112 + v113 === v114 && v114 <= Number.MAX_SAFE_INTEGER)) return false
  const row115 = amounts
  const v115 = row115[115]
  const v116 = row115[116]
  const v117 = row115[117]
  const v118 = row115[118]
  const v119 = row115[119]
  const v120 = row115[120]
  const v121 = row115[121]
  if (!(typeof v115 === 'number' && v115 >= 0 && Math.floor(v115) === v115 && typeof v116 === 'number' && v116 >= 0 && Math.floor(v116) === v116 && typeof v117 === 'number' && v117 >= 0 && Math.floor(v117) === v117 && typeof v118 === 'number' && v118 >= 0 && Math.floor(v118) === v118 && typeof v119 === 'number' && v119 >= 0 && Math.floor(v119) === v119 && typeof v120 === 'number' && v120 >= 0 && Math.floor(v120) === v120 && typeof v121 === 'number' && v121 >= 0 && Math.floor(v121) === v121)) return false
  l7 += v115
  l8 += v116
  l9 += v117
  l10 += v118
  l11 += v119
  l12 += v120
  l13 += v121
  if (!(v115 + v116 + v117 + v118 + v119 + v120 === v121 && v121 <= Number.MAX_SAFE_INTEGER)) return false
  const row122 = amounts
  const v122 = row122[122]
  const v123 = row122[123]
  const v124 = row122[124]
  const v125 = row122[125]
  const v126 = row122[126]
  const v127 = row122[127]
  const v128 = row122[128]
  if (!(typeof v122 === 'number' && v122 >= 0 && Math.floor(v122) === v122 && typeof v123 === 'number' && v123 >= 0 && Math.floor(v123) === v123 && typeof v124 === 'number' && v124 >= 0 && Math.floor(v124) === v124 && typeof v125 === 'number' && v125 >= 0 && Math.floor(v125) === v125 && typeof v126 === 'number' && v126 >= 0 && Math.floor(v126) === v126 && typeof v127 === 'number' && v127 >= 0 && Math.floor(v127) === v127 && typeof v128 === 'number' && v128 >= 0 && Math.floor(v128) === v128)) return false
  l7 += v122
  l8 += v123
  l9 += v124
  l10 += v125
  l11 += v126
  l12 += v127
  l13 += v128
  if (!(v122 + v123 + v124 + v125 + v126 + v127 === v128 && v128 <= Number.MAX_SAFE_INTEGER)) return false
  const row129 = amounts
  const v129 = row129[129]
  const v130 = row129[130]
  const v131 = row129[131]
  const v132 = row129[132]
  const v133 = row129[133]
  const v134 = row129[134]
  const v135 = row129[135]
  if (!(typeof v129 === 'number' && v129 >= 0 && Math.floor(v129) === v129 && typeof v130 === 'number' && v130 >= 0 && Math.floor(v130) === v130 && typeof v131 === 'number' && v131 >= 0 && Math.floor(v131) === v131 && typeof v132 === 'number' && v132 >= 0 && Math.floor(v132) === v132 && typeof v133 === 'number' && v133 >= 0 && Math.floor(v133) === v133 && typeof v134 === 'number' && v134 >= 0 && Math.floor(v134) === v134 && typeof v135 === 'number' && v135 >= 0 && Math.floor(v135) === v135)) return false
  l7 += v129
  l8 += v130
  l9 += v131
  l10 += v132
  l11 += v133
  l12 += v134
  l13 += v135
  if (!(v129 + v130 + v131 + v132 + v133 + v134 === v135 && v135 <= Number.MAX_SAFE_INTEGER)) return false
  const row136 = amounts
  const v136 = row136[136]
  const v137 = row136[137]
  const v138 = row136[138]
  const v139 = row136[139]
  const v140 = row136[140]
  const v141 = row136[141]
  const v142 = row136[142]
  if (!(typeof v136 === 'number' && v136 >= 0 && Math.floor(v136) === v136 && typeof v137 === 'number' && v137 >= 0 && Math.floor(v137) === v137 && typeof v138 === 'number' && v138 >= 0 && Math.floor(v138) === v138 && typeof v139 === 'number' && v139 >= 0 && Math.floor(v139) === v139 && typeof v140 === 'number' && v140 >= 0 && Math.floor(v140) === v140 && typeof v141 === 'number' && v141 >= 0 && Math.floor(v141) === v141 && typeof v142 === 'number' && v142 >= 0 && Math.floor(v142) === v142)) return false
  l7 += v136
  l8 += v137
  l9 += v138
  l10 += v139
  l11 += v140
  l12 += v141
  l13 += v142
  if (!(v136 + v137 + v138 + v139 + v140 + v141 === v142 && v142 <= Number.MAX_SAFE_INTEGER)) return false
  const row143 = amounts
  const v143 = row143[143]
  const v144 = row143[144]
  const v145 = row143[145]
  const v146 = row143[146]
  const v147 = row143[147]
  const v148 = row143[148]
  const v149 = row143[149]
  if (!(typeof v143 === 'number' && v143 >= 0 && Math.floor(v143) === v143 && typeof v144 === 'number' && v144 >= 0 && Math.floor(v144) === v144 && typeof v145 === 'number' && v145 >= 0 && Math.floor(v145) === v145 && typeof v146 === 'number' && v146 >= 0 && Math.floor(v146) === v146 && typeof v147 === 'number' && v147 >= 0 && Math.floor(v147) === v147 && typeof v148 === 'number' && v148 >= 0 && Math.floor(v148) === v148 && typeof v149 === 'number' && v149 >= 0 && Math.floor(v149) === v149)) return false
  l7 += v143
  l8 += v144
  l9 += v145
  l10 += v146
  l11 += v147
  l12 += v148
  l13 += v149
  if (!(v143 + v144 + v145 + v146 + v147 + v148 === v149 && v149 <= Number.MAX_SAFE_INTEGER)) return false
  const row150 = amounts
  const v150 = row150[150]
  const v151 = row150[151]
  const v152 = row150[152]
  const v153 = row150[153]
  const v154 = row150[154]
  const v155 = row150[155]
  const v156 = row150[156]
  if (!(typeof v150 === 'number' && v150 >= 0 && Math.floor(v150) === v150 && typeof v151 === 'number' && v151 >= 0 && Math.floor(v151) === v151 && typeof v152 === 'number' && v152 >= 0 && Math.floor(v152) === v152 && typeof v153 === 'number' && v153 >= 0 && Math.floor(v153) === v153 && typeof v154 === 'number' && v154 >= 0 && Math.floor(v154) === v154 && typeof v155 === 'number' && v155 >= 0 && Math.floor(v155) === v155 && typeof v156 === 'number' && v156 >= 0 && Math.floor(v156) === v156)) return false
  l7 += v150
  l8 += v151
  l9 += v152
  l10 += v153
  l11 += v154
  l12 += v155
  l13 += v156
  if (!(v150 + v151 + v152 + v153 + v154 + v155 === v156 && v156 <= Number.MAX_SAFE_INTEGER)) return false
  const row157 = amounts
  const v157 = row157[157]
  const v158 = row157[158]
  const v159 = row157[159]
  const v160 = row157[160]
  const v161 = row157[161]
  const v162 = row157[162]
  const v163 = row157[163]
  if (!(typeof v157 === 'number' && v157 >= 0 && Math.floor(v157) === v157 && typeof v158 === 'number' && v158 >= 0 && Math.floor(v158) === v158 && typeof v159 === 'number' && v159 >= 0 && Math.floor(v159) === v159 && typeof v160 === 'number' && v160 >= 0 && Math.floor(v160) === v160 && typeof v161 === 'number' && v161 >= 0 && Math.floor(v161) === v161 && typeof v162 === 'number' && v162 >= 0 && Math.floor(v162) === v162 && typeof v163 === 'number' && v163 >= 0 && Math.floor(v163) === v163)) return false
  l7 += v157
  l8 += v158
  l9 += v159
  l10 += v160
  l11 += v161
  l12 += v162
  l13 += v163
  if (!(v157 + v158 + v159 + v160 + v161 + v162 === v163 && v163 <= Number.MAX_SAFE_INTEGER)) return false
  const row164 = amounts
  const v164 = row164[164]
  const v165 = row164[165]
  const v166 = row164[166]
  const v167 = row164[167]
  const v168 = row164[168]
  const v169 = row164[169]
  const v170 = row164[170]
  if (!(typeof v164 === 'number' && v164 >= 0 && Math.floor(v164) === v164 && typeof v165 === 'number' && v165 >= 0 && Math.floor(v165) === v165 && typeof v166 === 'number' && v166 >= 0 && Math.floor(v166) === v166 && typeof v167 === 'number' && v167 >= 0 && Math.floor(v167) === v167 && typeof v168 === 'number' && v168 >= 0 && Math.floor(v168) === v168 && typeof v169 === 'number' && v169 >= 0 && Math.floor(v169) === v169 && typeof v170 === 'number' && v170 >= 0 && Math.floor(v170) === v170)) return false
  l7 += v164
  l8 += v165
  l9 += v166
  l10 += v167
  l11 += v168
  l12 += v169
  l13 += v170
  if (!(v164 + v165 + v166 + v167 + v168 + v169 === v170 && v170 <= Number.MAX_SAFE_INTEGER)) return false
  const row171 = amounts
  const v171 = row171[171]
  const v172 = row171[172]
  const v173 = row171[173]
  const v174 = row171[174]
  const v175 = row171[175]
  const v176 = row171[176]
  const v177 = row171[177]
  if (!(typeof v171 === 'number' && v171 >= 0 && Math.floor(v171) === v171 && typeof v172 === 'number' && v172 >= 0 && Math.floor(v172) === v172 && typeof v173 === 'number' && v173 >= 0 && Math.floor(v173) === v173 && typeof v174 === 'number' && v174 >= 0 && Math.floor(v174) === v174 && typeof v175 === 'number' && v175 >= 0 && Math.floor(v175) === v175 && typeof v176 === 'number' && v176 >= 0 && Math.floor(v176) === v176 && typeof v177 === 'number' && v177 >= 0 && Math.floor(v177) === v177)) return false
  r0 += v171
  r1 += v172
  r2 += v173
  r3 += v174
  r4 += v175
  r5 += v176
  r6 += v177
  r7 += v171
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v172
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v173
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v174
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v175
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v176
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v177
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v171 + v172 + v173 + v174 + v175 + v176 === v177 && v177 <= Number.MAX_SAFE_INTEGER)) return false
  const row178 = amounts
  const v178 = row178[178]
  const v179 = row178[179]
  const v180 = row178[180]
  const v181 = row178[181]
  const v182 = row178[182]
  const v183 = row178[183]
  const v184 = row178[184]
  if (!(typeof v178 === 'number' && v178 >= 0 && Math.floor(v178) === v178 && typeof v179 === 'number' && v179 >= 0 && Math.floor(v179) === v179 && typeof v180 === 'number' && v180 >= 0 && Math.floor(v180) === v180 && typeof v181 === 'number' && v181 >= 0 && Math.floor(v181) === v181 && typeof v182 === 'number' && v182 >= 0 && Math.floor(v182) === v182 && typeof v183 === 'number' && v183 >= 0 && Math.floor(v183) === v183 && typeof v184 === 'number' && v184 >= 0 && Math.floor(v184) === v184)) return false
  r0 += v178
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v179
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v180
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v181
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v182
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v183
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v184
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v178 + v179 + v180 + v181 + v182 + v183 === v184 && v184 <= Number.MAX_SAFE_INTEGER)) return false
  const row185 = amounts
  const v185 = row185[185]
  const v186 = row185[186]
  const v187 = row185[187]
  const v188 = row185[188]
  const v189 = row185[189]
  if (!(typeof v185 === 'number' && v185 >= 0 && Math.floor(v185) === v185 && typeof v186 === 'number' && v186 >= 0 && Math.floor(v186) === v186 && typeof v187 === 'number' && v187 >= 0 && Math.floor(v187) === v187 && typeof v188 === 'number' && v188 >= 0 && Math.floor(v188) === v188 && typeof v189 === 'number' && v189 >= 0 && Math.floor(v189) === v189)) return false
  if (!(v185 + v186 + v187 + v188 === v189 && v189 <= Number.MAX_SAFE_INTEGER)) return false
  const row190 = amounts
  const v190 = row190[190]
  const v191 = row190[191]
  const v192 = row190[192]
  const v193 = row190[193]
  const v194 = row190[194]
  if (!(typeof v190 === 'number' && v190 >= 0 && Math.floor(v190) === v190 && typeof v191 === 'number' && v191 >= 0 && Math.floor(v191) === v191 && typeof v192 === 'number' && v192 >= 0 && Math.floor(v192) === v192 && typeof v193 === 'number' && v193 >= 0 && Math.floor(v193) === v193 && typeof v194 === 'number' && v194 >= 0 && Math.floor(v194) === v194)) return false
  if (!(v190 + v191 + v192 + v193 === v194 && v194 <= Number.MAX_SAFE_INTEGER)) return false
  const row195 = amounts
  const v195 = row195[195]
  const v196 = row195[196]
  const v197 = row195[197]
  const v198 = row195[198]
  const v199 = row195[199]
  if (!(typeof v195 === 'number' && v195 >= 0 && Math.floor(v195) === v195 && typeof v196 === 'number' && v196 >= 0 && Math.floor(v196) === v196 && typeof v197 === 'number' && v197 >= 0 && Math.floor(v197) === v197 && typeof v198 === 'number' && v198 >= 0 && Math.floor(v198) === v198 && typeof v199 === 'number' && v199 >= 0 && Math.floor(v199) === v199)) return false
  if (!(v195 + v196 + v197 + v198 === v199 && v199 <= Number.MAX_SAFE_INTEGER)) return false
  return true
}

export const plan: Plan = {
  format: '2021',
  kinds: 'cccccccccmcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
  areRight,
  isRight,
  addUp,
  identities: [
    { rule: 't3.balance', left: [10, 17], right: [171, 178], atMost: false },
    { rule: 't3.balance', left: [11, 18], right: [172, 179], atMost: false },
    { rule: 't3.balance', left: [12, 19], right: [173, 180], atMost: false },
    { rule: 't3.balance', left: [13, 20], right: [174, 181], atMost: false },
    { rule: 't3.balance', left: [14, 21], right: [175, 182], atMost: false },
    { rule: 't3.balance', left: [15, 22], right: [176, 183], atMost: false },
    { rule: 't3.balance', left: [16, 23], right: [177, 184], atMost: false },
    { rule: 't3.resultSum', left: [24, 31, 38, 45, 52, 59, 66, 73, 80, 87, 94, 101, 108, 115, 122, 129, 136, 143, 150, 157, 164], right: [171], atMost: false },
    { rule: 't3.resultSum', left: [25, 32, 39, 46, 53, 60, 67, 74, 81, 88, 95, 102, 109, 116, 123, 130, 137, 144, 151, 158, 165], right: [172], atMost: false },
    { rule: 't3.resultSum', left: [26, 33, 40, 47, 54, 61, 68, 75, 82, 89, 96, 103, 110, 117, 124, 131, 138, 145, 152, 159, 166], right: [173], atMost: false },
    { rule: 't3.resultSum', left: [27, 34, 41, 48, 55, 62, 69, 76, 83, 90, 97, 104, 111, 118, 125, 132, 139, 146, 153, 160, 167], right: [174], atMost: false },
    { rule: 't3.resultSum', left: [28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119, 126, 133, 140, 147, 154, 161, 168], right: [175], atMost: false },
    { rule: 't3.resultSum', left: [29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106, 113, 120, 127, 134, 141, 148, 155, 162, 169], right: [176], atMost: false },
    { rule: 't3.resultSum', left: [30, 37, 44, 51, 58, 65, 72, 79, 86, 93, 100, 107, 114, 121, 128, 135, 142, 149, 156, 163, 170], right: [177], atMost: false },
    { rule: 't3.rowSum', left: [10, 11, 12, 13, 14, 15], right: [16], atMost: false },
    { rule: 't3.rowSum', left: [17, 18, 19, 20, 21, 22], right: [23], atMost: false },
    { rule: 't3.rowSum', left: [24, 25, 26, 27, 28, 29], right: [30], atMost: false },
    { rule: 't3.rowSum', left: [31, 32, 33, 34, 35, 36], right: [37], atMost: false },
    { rule: 't3.rowSum', left: [38, 39, 40, 41, 42, 43], right: [44], atMost: false },
    { rule: 't3.rowSum', left: [45, 46, 47, 48, 49, 50], right: [51], atMost: false },
    { rule: 't3.rowSum', left: [52, 53, 54, 55, 56, 57], right: [58], atMost: false },
    { rule: 't3.rowSum', left: [59, 60, 61, 62, 63, 64], right: [65], atMost: false },
    { rule: 't3.rowSum', left: [66, 67, 68, 69, 70, 71], right: [72], atMost: false },
    { rule: 't3.rowSum', left: [73, 74, 75, 76, 77, 78], right: [79], atMost: false },
    { rule: 't3.rowSum', left: [80, 81, 82, 83, 84, 85], right: [86], atMost: false },
    { rule: 't3.rowSum', left: [87, 88, 89, 90, 91, 92], right: [93], atMost: false },
    { rule: 't3.rowSum', left: [94, 95, 96, 97, 98, 99], right: [100], atMost: false },
    { rule: 't3.rowSum', left: [101, 102, 103, 104, 105, 106], right: [107], atMost: false },
    { rule: 't3.rowSum', left: [108, 109, 110, 111, 112, 113], right: [114], atMost: false },
    { rule: 't3.rowSum', left: [115, 116, 117, 118, 119, 120], right: [121], atMost: false },
    { rule: 't3.rowSum', left: [122, 123, 124, 125, 126, 127], right: [128], atMost: false },
    { rule: 't3.rowSum', left: [129, 130, 131, 132, 133, 134], right: [135], atMost: false },
    { rule: 't3.rowSum', left: [136, 137, 138, 139, 140, 141], right: [142], atMost: false },
    { rule: 't3.rowSum', left: [143, 144, 145, 146, 147, 148], right: [149], atMost: false },
    { rule: 't3.rowSum', left: [150, 151, 152, 153, 154, 155], right: [156], atMost: false },
    { rule: 't3.rowSum', left: [157, 158, 159, 160, 161, 162], right: [163], atMost: false },
    { rule: 't3.rowSum', left: [164, 165, 166, 167, 168, 169], right: [170], atMost: false },
    { rule: 't3.rowSum', left: [171, 172, 173, 174, 175, 176], right: [177], atMost: false },
    { rule: 't3.rowSum', left: [178, 179, 180, 181, 182, 183], right: [184], atMost: false },
    { rule: 't4.sum', left: [185, 186, 187, 188], right: [189], atMost: false },
    { rule: 't4.sum', left: [190, 191, 192, 193], right: [194], atMost: false },
    { rule: 't4.sum', left: [195, 196, 197, 198], right: [199], atMost: false },
  ],
  places: [
    ['proactive', 'rules', 'issued'],
    ['proactive', 'rules', 'repealed'],
    ['proactive', 'rules', 'inForce'],
    ['proactive', 'normative', 'issued'],
    ['proactive', 'normative', 'repealed'],
    ['proactive', 'normative', 'inForce'],
    ['proactive', 'license', 'decisions'],
    ['proactive', 'penalty', 'decisions'],
    ['proactive', 'coercion', 'decisions'],
    ['proactive', 'fee', 'amount'],
    ['requests', 'received', 'naturalPerson'],
    ['requests', 'received', 'org.business'],
    ['requests', 'received', 'org.research'],
    ['requests', 'received', 'org.social'],
    ['requests', 'received', 'org.legal'],
    ['requests', 'received', 'org.other'],
    ['requests', 'received', 'total'],
    ['requests', 'carriedIn', 'naturalPerson'],
    ['requests', 'carriedIn', 'org.business'],
    ['requests', 'carriedIn', 'org.research'],
    ['requests', 'carriedIn', 'org.social'],
    ['requests', 'carriedIn', 'org.legal'],
    ['requests', 'carriedIn', 'org.other'],
    ['requests', 'carriedIn', 'total'],
    ['requests', 'granted', 'naturalPerson'],
    ['requests', 'granted', 'org.business'],
    ['requests', 'granted', 'org.research'],
    ['requests', 'granted', 'org.social'],
    ['requests', 'granted', 'org.legal'],
    ['requests', 'granted', 'org.other'],
    ['requests', 'granted', 'total'],
    ['requests', 'partial', 'naturalPerson'],
    ['requests', 'partial', 'org.business'],
    ['requests', 'partial', 'org.research'],
    ['requests', 'partial', 'org.social'],
    ['requests', 'partial', 'org.legal'],
    ['requests', 'partial', 'org.other'],
    ['requests', 'partial', 'total'],
    ['requests', 'denied.stateSecret', 'naturalPerson'],
    ['requests', 'denied.stateSecret', 'org.business'],
    ['requests', 'denied.stateSecret', 'org.research'],
    ['requests', 'denied.stateSecret', 'org.social'],
    ['requests', 'denied.stateSecret', 'org.legal'],
    ['requests', 'denied.stateSecret', 'org.other'],
    ['requests', 'denied.stateSecret', 'total'],
    ['requests', 'denied.otherLaw', 'naturalPerson'],
    ['requests', 'denied.otherLaw', 'org.business'],
    ['requests', 'denied.otherLaw', 'org.research'],
    ['requests', 'denied.otherLaw', 'org.social'],
    ['requests', 'denied.otherLaw', 'org.legal'],
    ['requests', 'denied.otherLaw', 'org.other'],
    ['requests', 'denied.otherLaw', 'total'],
    ['requests', 'denied.threeSecurities', 'naturalPerson'],
    ['requests', 'denied.threeSecurities', 'org.business'],
    ['requests', 'denied.threeSecurities', 'org.research'],
    ['requests', 'denied.threeSecurities', 'org.social'],
    ['requests', 'denied.threeSecurities', 'org.legal'],
    ['requests', 'denied.threeSecurities', 'org.other'],
    ['requests', 'denied.threeSecurities', 'total'],
    ['requests', 'denied.thirdParty', 'naturalPerson'],
    ['requests', 'denied.thirdParty', 'org.business'],
    ['requests', 'denied.thirdParty', 'org.research'],
    ['requests', 'denied.thirdParty', 'org.social'],
    ['requests', 'denied.thirdParty', 'org.legal'],
    ['requests', 'denied.thirdParty', 'org.other'],
    ['requests', 'denied.thirdParty', 'total'],
    ['requests', 'denied.internalAffairs', 'naturalPerson'],
    ['requests', 'denied.internalAffairs', 'org.business'],
    ['requests', 'denied.internalAffairs', 'org.research'],
    ['requests', 'denied.internalAffairs', 'org.social'],
    ['requests', 'denied.internalAffairs', 'org.legal'],
    ['requests', 'denied.internalAffairs', 'org.other'],
    ['requests', 'denied.internalAffairs', 'total'],
    ['requests', 'denied.processInfo', 'naturalPerson'],
    ['requests', 'denied.processInfo', 'org.business'],
    ['requests', 'denied.processInfo', 'org.research'],
    ['requests', 'denied.processInfo', 'org.social'],
    ['requests', 'denied.processInfo', 'org.legal'],
    ['requests', 'denied.processInfo', 'org.other'],
    ['requests', 'denied.processInfo', 'total'],
    ['requests', 'denied.enforcementFile', 'naturalPerson'],
    ['requests', 'denied.enforcementFile', 'org.business'],
    ['requests', 'denied.enforcementFile', 'org.research'],
    ['requests', 'denied.enforcementFile', 'org.social'],
    ['requests', 'denied.enforcementFile', 'org.legal'],
    ['requests', 'denied.enforcementFile', 'org.other'],
    ['requests', 'denied.enforcementFile', 'total'],
    ['requests', 'denied.adminQuery', 'naturalPerson'],
    ['requests', 'denied.adminQuery', 'org.business'],
    ['requests', 'denied.adminQuery', 'org.research'],
    ['requests', 'denied.adminQuery', 'org.social'],
    ['requests', 'denied.adminQuery', 'org.legal'],
    ['requests', 'denied.adminQuery', 'org.other'],
    ['requests', 'denied.adminQuery', 'total'],
    ['requests', 'unavailable.notHeld', 'naturalPerson'],
    ['requests', 'unavailable.notHeld', 'org.business'],
    ['requests', 'unavailable.notHeld', 'org.research'],
    ['requests', 'unavailable.notHeld', 'org.social'],
    ['requests', 'unavailable.notHeld', 'org.legal'],
    ['requests', 'unavailable.notHeld', 'org.other'],
    ['requests', 'unavailable.notHeld', 'total'],
    ['requests', 'unavailable.needsCreation', 'naturalPerson'],
    ['requests', 'unavailable.needsCreation', 'org.business'],
    ['requests', 'unavailable.needsCreation', 'org.research'],
    ['requests', 'unavailable.needsCreation', 'org.social'],
    ['requests', 'unavailable.needsCreation', 'org.legal'],
    ['requests', 'unavailable.needsCreation', 'org.other'],
    ['requests', 'unavailable.needsCreation', 'total'],
    ['requests', 'unavailable.unclear', 'naturalPerson'],
    ['requests', 'unavailable.unclear', 'org.business'],
    ['requests', 'unavailable.unclear', 'org.research'],
    ['requests', 'unavailable.unclear', 'org.social'],
    ['requests', 'unavailable.unclear', 'org.legal'],
    ['requests', 'unavailable.unclear', 'org.other'],
    ['requests', 'unavailable.unclear', 'total'],
    ['requests', 'notProcessed.petition', 'naturalPerson'],
    ['requests', 'notProcessed.petition', 'org.business'],
    ['requests', 'notProcessed.petition', 'org.research'],
    ['requests', 'notProcessed.petition', 'org.social'],
    ['requests', 'notProcessed.petition', 'org.legal'],
    ['requests', 'notProcessed.petition', 'org.other'],
    ['requests', 'notProcessed.petition', 'total'],
    ['requests', 'notProcessed.duplicate', 'naturalPerson'],
    ['requests', 'notProcessed.duplicate', 'org.business'],
    ['requests', 'notProcessed.duplicate', 'org.research'],
    ['requests', 'notProcessed.duplicate', 'org.social'],
    ['requests', 'notProcessed.duplicate', 'org.legal'],
    ['requests', 'notProcessed.duplicate', 'org.other'],
    ['requests', 'notProcessed.duplicate', 'total'],
    ['requests', 'notProcessed.publication', 'naturalPerson'],
    ['requests', 'notProcessed.publication', 'org.business'],
    ['requests', 'notProcessed.publication', 'org.research'],
    ['requests', 'notProcessed.publication', 'org.social'],
    ['requests', 'notProcessed.publication', 'org.legal'],
    ['requests', 'notProcessed.publication', 'org.other'],
    ['requests', 'notProcessed.publication', 'total'],
    ['requests', 'notProcessed.abusive', 'naturalPerson'],
    ['requests', 'notProcessed.abusive', 'org.business'],
    ['requests', 'notProcessed.abusive', 'org.research'],
    ['requests', 'notProcessed.abusive', 'org.social'],
    ['requests', 'notProcessed.abusive', 'org.legal'],
    ['requests', 'notProcessed.abusive', 'org.other'],
    ['requests', 'notProcessed.abusive', 'total'],
    ['requests', 'notProcessed.confirmation', 'naturalPerson'],
    ['requests', 'notProcessed.confirmation', 'org.business'],
    ['requests', 'notProcessed.confirmation', 'org.research'],
    ['requests', 'notProcessed.confirmation', 'org.social'],
    ['requests', 'notProcessed.confirmation', 'org.legal'],
    ['requests', 'notProcessed.confirmation', 'org.other'],
    ['requests', 'notProcessed.confirmation', 'total'],
    ['requests', 'other.noCorrection', 'naturalPerson'],
    ['requests', 'other.noCorrection', 'org.business'],
    ['requests', 'other.noCorrection', 'org.research'],
    ['requests', 'other.noCorrection', 'org.social'],
    ['requests', 'other.noCorrection', 'org.legal'],
    ['requests', 'other.noCorrection', 'org.other'],
    ['requests', 'other.noCorrection', 'total'],
    ['requests', 'other.unpaidFee', 'naturalPerson'],
    ['requests', 'other.unpaidFee', 'org.business'],
    ['requests', 'other.unpaidFee', 'org.research'],
    ['requests', 'other.unpaidFee', 'org.social'],
    ['requests', 'other.unpaidFee', 'org.legal'],
    ['requests', 'other.unpaidFee', 'org.other'],
    ['requests', 'other.unpaidFee', 'total'],
    ['requests', 'other.misc', 'naturalPerson'],
    ['requests', 'other.misc', 'org.business'],
    ['requests', 'other.misc', 'org.research'],
    ['requests', 'other.misc', 'org.social'],
    ['requests', 'other.misc', 'org.legal'],
    ['requests', 'other.misc', 'org.other'],
    ['requests', 'other.misc', 'total'],
    ['requests', 'resultTotal', 'naturalPerson'],
    ['requests', 'resultTotal', 'org.business'],
    ['requests', 'resultTotal', 'org.research'],
    ['requests', 'resultTotal', 'org.social'],
    ['requests', 'resultTotal', 'org.legal'],
    ['requests', 'resultTotal', 'org.other'],
    ['requests', 'resultTotal', 'total'],
    ['requests', 'carriedOut', 'naturalPerson'],
    ['requests', 'carriedOut', 'org.business'],
    ['requests', 'carriedOut', 'org.research'],
    ['requests', 'carriedOut', 'org.social'],
    ['requests', 'carriedOut', 'org.legal'],
    ['requests', 'carriedOut', 'org.other'],
    ['requests', 'carriedOut', 'total'],
    ['disputes', 'review', 'upheld'],
    ['disputes', 'review', 'corrected'],
    ['disputes', 'review', 'other'],
    ['disputes', 'review', 'pending'],
    ['disputes', 'review', 'total'],
    ['disputes', 'litigationDirect', 'upheld'],
    ['disputes', 'litigationDirect', 'corrected'],
    ['disputes', 'litigationDirect', 'other'],
    ['disputes', 'litigationDirect', 'pending'],
    ['disputes', 'litigationDirect', 'total'],
    ['disputes', 'litigationAfterReview', 'upheld'],
    ['disputes', 'litigationAfterReview', 'corrected'],
    ['disputes', 'litigationAfterReview', 'other'],
    ['disputes', 'litigationAfterReview', 'pending'],
    ['disputes', 'litigationAfterReview', 'total'],
  ],
}

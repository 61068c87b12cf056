// Written by tests/gate.rs.
import { type Cells, most, type NestedReport, none, type Plan } from './plan.js'

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
  const v0 = row0['proactive.rules.made']
  const v1 = row0['proactive.rules.published']
  const v2 = row0['proactive.rules.publicTotal']
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0 && typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const row3 = cells
  const v3 = row3['proactive.normative.made']
  const v4 = row3['proactive.normative.published']
  const v5 = row3['proactive.normative.publicTotal']
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 0 && typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 0)) return false
  const row6 = cells
  const v6 = row6['proactive.license.prevItems']
  const v7 = row6['proactive.license.change']
  const v8 = row6['proactive.license.decisions']
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0 && typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= -most && v7 <= most && typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = cells
  const v9 = row9['proactive.otherService.prevItems']
  const v10 = row9['proactive.otherService.change']
  const v11 = row9['proactive.otherService.decisions']
  if (!(typeof v9 === 'number' && Number.isSafeInteger(v9) && v9 >= 0 && typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= -most && v10 <= most && typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 0)) return false
  const row12 = cells
  const v12 = row12['proactive.penalty.prevItems']
  const v13 = row12['proactive.penalty.change']
  const v14 = row12['proactive.penalty.decisions']
  if (!(typeof v12 === 'number' && Number.isSafeInteger(v12) && v12 >= 0 && typeof v13 === 'number' && Number.isSafeInteger(v13) && v13 >= -most && v13 <= most && typeof v14 === 'number' && Number.isSafeInteger(v14) && v14 >= 0)) return false
  const row15 = cells
  const v15 = row15['proactive.coercion.prevItems']
  const v16 = row15['proactive.coercion.change']
  const v17 = row15['proactive.coercion.decisions']
  if (!(typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 0 && typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= -most && v16 <= most && typeof v17 === 'number' && Number.isSafeInteger(v17) && v17 >= 0)) return false
  const row18 = cells
  const v18 = row18['proactive.fee.prevItems']
  const v19 = row18['proactive.fee.change']
  if (!(typeof v18 === 'number' && Number.isSafeInteger(v18) && v18 >= 0 && typeof v19 === 'number' && Number.isSafeInteger(v19) && v19 >= -most && v19 <= most)) return false
  const row20 = cells
  const v20 = row20['proactive.procurement.items']
  const v21 = row20['proactive.procurement.amount']
  if (!(typeof v20 === 'number' && Number.isSafeInteger(v20) && v20 >= 0 && typeof v21 === 'number' && v21 >= 0 && v21 < Infinity)) return false
  const row22 = cells
  const v22 = row22['requests.received.naturalPerson']
  const v23 = row22['requests.received.org.business']
  const v24 = row22['requests.received.org.research']
  const v25 = row22['requests.received.org.social']
  const v26 = row22['requests.received.org.legal']
  const v27 = row22['requests.received.org.other']
  const v28 = row22['requests.received.total']
  if (!(typeof v22 === 'number' && Number.isSafeInteger(v22) && v22 >= 0 && typeof v23 === 'number' && Number.isSafeInteger(v23) && v23 >= 0 && typeof v24 === 'number' && Number.isSafeInteger(v24) && v24 >= 0 && typeof v25 === 'number' && Number.isSafeInteger(v25) && v25 >= 0 && typeof v26 === 'number' && Number.isSafeInteger(v26) && v26 >= 0 && typeof v27 === 'number' && Number.isSafeInteger(v27) && v27 >= 0 && typeof v28 === 'number' && Number.isSafeInteger(v28) && v28 >= 0)) return false
  l0 += v22
  l1 += v23
  l2 += v24
  l3 += v25
  l4 += v26
  l5 += v27
  l6 += v28
  if (!(v22 + v23 + v24 + v25 + v26 + v27 === v28 && v28 <= Number.MAX_SAFE_INTEGER)) return false
  const row29 = cells
  const v29 = row29['requests.carriedIn.naturalPerson']
  const v30 = row29['requests.carriedIn.org.business']
  const v31 = row29['requests.carriedIn.org.research']
  const v32 = row29['requests.carriedIn.org.social']
  const v33 = row29['requests.carriedIn.org.legal']
  const v34 = row29['requests.carriedIn.org.other']
  const v35 = row29['requests.carriedIn.total']
  if (!(typeof v29 === 'number' && Number.isSafeInteger(v29) && v29 >= 0 && typeof v30 === 'number' && Number.isSafeInteger(v30) && v30 >= 0 && typeof v31 === 'number' && Number.isSafeInteger(v31) && v31 >= 0 && typeof v32 === 'number' && Number.isSafeInteger(v32) && v32 >= 0 && typeof v33 === 'number' && Number.isSafeInteger(v33) && v33 >= 0 && typeof v34 === 'number' && Number.isSafeInteger(v34) && v34 >= 0 && typeof v35 === 'number' && Number.isSafeInteger(v35) && v35 >= 0)) return false
  l0 += v29
  l1 += v30
  l2 += v31
  l3 += v32
  l4 += v33
  l5 += v34
  l6 += v35
  if (!(v29 + v30 + v31 + v32 + v33 + v34 === v35 && v35 <= Number.MAX_SAFE_INTEGER)) return false
  const row36 = cells
  const v36 = row36['requests.granted.naturalPerson']
  const v37 = row36['requests.granted.org.business']
  const v38 = row36['requests.granted.org.research']
  const v39 = row36['requests.granted.org.social']
  const v40 = row36['requests.granted.org.legal']
  const v41 = row36['requests.granted.org.other']
  const v42 = row36['requests.granted.total']
  if (!(typeof v36 === 'number' && Number.isSafeInteger(v36) && v36 >= 0 && typeof v37 === 'number' && Number.isSafeInteger(v37) && v37 >= 0 && typeof v38 === 'number' && Number.isSafeInteger(v38) && v38 >= 0 && typeof v39 === 'number' && Number.isSafeInteger(v39) && v39 >= 0 && typeof v40 === 'number' && Number.isSafeInteger(v40) && v40 >= 0 && typeof v41 === 'number' && Number.isSafeInteger(v41) && v41 >= 0 && typeof v42 === 'number' && Number.isSafeInteger(v42) && v42 >= 0)) return false
  l7 += v36
  l8 += v37
  l9 += v38
  l10 += v39
  l11 += v40
  l12 += v41
  l13 += v42
  if (!(v36 + v37 + v38 + v39 + v40 + v41 === v42 && v42 <= Number.MAX_SAFE_INTEGER)) return false
  const row43 = cells
  const v43 = row43['requests.partial.naturalPerson']
  const v44 = row43['requests.partial.org.business']
  const v45 = row43['requests.partial.org.research']
  const v46 = row43['requests.partial.org.social']
  const v47 = row43['requests.partial.org.legal']
  const v48 = row43['requests.partial.org.other']
  const v49 = row43['requests.partial.total']
  if (!(typeof v43 === 'number' && Number.isSafeInteger(v43) && v43 >= 0 && typeof v44 === 'number' && Number.isSafeInteger(v44) && v44 >= 0 && typeof v45 === 'number' && Number.isSafeInteger(v45) && v45 >= 0 && typeof v46 === 'number' && Number.isSafeInteger(v46) && v46 >= 0 && typeof v47 === 'number' && Number.isSafeInteger(v47) && v47 >= 0 && typeof v48 === 'number' && Number.isSafeInteger(v48) && v48 >= 0 && typeof v49 === 'number' && Number.isSafeInteger(v49) && v49 >= 0)) return false
  l7 += v43
  l8 += v44
  l9 += v45
  l10 += v46
  l11 += v47
  l12 += v48
  l13 += v49
  if (!(v43 + v44 + v45 + v46 + v47 + v48 === v49 && v49 <= Number.MAX_SAFE_INTEGER)) return false
  const row50 = cells
  const v50 = row50['requests.denied.stateSecret.naturalPerson']
  const v51 = row50['requests.denied.stateSecret.org.business']
  const v52 = row50['requests.denied.stateSecret.org.research']
  const v53 = row50['requests.denied.stateSecret.org.social']
  const v54 = row50['requests.denied.stateSecret.org.legal']
  const v55 = row50['requests.denied.stateSecret.org.other']
  const v56 = row50['requests.denied.stateSecret.total']
  if (!(typeof v50 === 'number' && Number.isSafeInteger(v50) && v50 >= 0 && typeof v51 === 'number' && Number.isSafeInteger(v51) && v51 >= 0 && typeof v52 === 'number' && Number.isSafeInteger(v52) && v52 >= 0 && typeof v53 === 'number' && Number.isSafeInteger(v53) && v53 >= 0 && typeof v54 === 'number' && Number.isSafeInteger(v54) && v54 >= 0 && typeof v55 === 'number' && Number.isSafeInteger(v55) && v55 >= 0 && typeof v56 === 'number' && Number.isSafeInteger(v56) && v56 >= 0)) return false
  l7 += v50
  l8 += v51
  l9 += v52
  l10 += v53
  l11 += v54
  l12 += v55
  l13 += v56
  if (!(v50 + v51 + v52 + v53 + v54 + v55 === v56 && v56 <= Number.MAX_SAFE_INTEGER)) return false
  const row57 = cells
  const v57 = row57['requests.denied.otherLaw.naturalPerson']
  const v58 = row57['requests.denied.otherLaw.org.business']
  const v59 = row57['requests.denied.otherLaw.org.research']
  const v60 = row57['requests.denied.otherLaw.org.social']
  const v61 = row57['requests.denied.otherLaw.org.legal']
  const v62 = row57['requests.denied.otherLaw.org.other']
  const v63 = row57['requests.denied.otherLaw.total']
  if (!(typeof v57 === 'number' && Number.isSafeInteger(v57) && v57 >= 0 && typeof v58 === 'number' && Number.isSafeInteger(v58) && v58 >= 0 && typeof v59 === 'number' && Number.isSafeInteger(v59) && v59 >= 0 && typeof v60 === 'number' && Number.isSafeInteger(v60) && v60 >= 0 && typeof v61 === 'number' && Number.isSafeInteger(v61) && v61 >= 0 && typeof v62 === 'number' && Number.isSafeInteger(v62) && v62 >= 0 && typeof v63 === 'number' && Number.isSafeInteger(v63) && v63 >= 0)) return false
  l7 += v57
  l8 += v58
  l9 += v59
  l10 += v60
  l11 += v61
  l12 += v62
  l13 += v63
  if (!(v57 + v58 + v59 + v60 + v61 + v62 === v63 && v63 <= Number.MAX_SAFE_INTEGER)) return false
  const row64 = cells
  const v64 = row64['requests.denied.threeSecurities.naturalPerson']
  const v65 = row64['requests.denied.threeSecurities.org.business']
  const v66 = row64['requests.denied.threeSecurities.org.research']
  const v67 = row64['requests.denied.threeSecurities.org.social']
  const v68 = row64['requests.denied.threeSecurities.org.legal']
  const v69 = row64['requests.denied.threeSecurities.org.other']
  const v70 = row64['requests.denied.threeSecurities.total']
  if (!(typeof v64 === 'number' && Number.isSafeInteger(v64) && v64 >= 0 && typeof v65 === 'number' && Number.isSafeInteger(v65) && v65 >= 0 && typeof v66 === 'number' && Number.isSafeInteger(v66) && v66 >= 0 && typeof v67 === 'number' && Number.isSafeInteger(v67) && v67 >= 0 && typeof v68 === 'number' && Number.isSafeInteger(v68) && v68 >= 0 && typeof v69 === 'number' && Number.isSafeInteger(v69) && v69 >= 0 && typeof v70 === 'number' && Number.isSafeInteger(v70) && v70 >= 0)) return false
  l7 += v64
  l8 += v65
  l9 += v66
  l10 += v67
  l11 += v68
  l12 += v69
  l13 += v70
  if (!(v64 + v65 + v66 + v67 + v68 + v69 === v70 && v70 <= Number.MAX_SAFE_INTEGER)) return false
  const row71 = cells
  const v71 = row71['requests.denied.thirdParty.naturalPerson']
  const v72 = row71['requests.denied.thirdParty.org.business']
  const v73 = row71['requests.denied.thirdParty.org.research']
  const v74 = row71['requests.denied.thirdParty.org.social']
  const v75 = row71['requests.denied.thirdParty.org.legal']
  const v76 = row71['requests.denied.thirdParty.org.other']
  const v77 = row71['requests.denied.thirdParty.total']
  if (!(typeof v71 === 'number' && Number.isSafeInteger(v71) && v71 >= 0 && typeof v72 === 'number' && Number.isSafeInteger(v72) && v72 >= 0 && typeof v73 === 'number' && Number.isSafeInteger(v73) && v73 >= 0 && typeof v74 === 'number' && Number.isSafeInteger(v74) && v74 >= 0 && typeof v75 === 'number' && Number.isSafeInteger(v75) && v75 >= 0 && typeof v76 === 'number' && Number.isSafeInteger(v76) && v76 >= 0 && typeof v77 === 'number' && Number.isSafeInteger(v77) && v77 >= 0)) return false
  l7 += v71
  l8 += v72
  l9 += v73
  l10 += v74
  l11 += v75
  l12 += v76
  l13 += v77
  if (!(v71 + v72 + v73 + v74 + v75 + v76 === v77 && v77 <= Number.MAX_SAFE_INTEGER)) return false
  const row78 = cells
  const v78 = row78['requests.denied.internalAffairs.naturalPerson']
  const v79 = row78['requests.denied.internalAffairs.org.business']
  const v80 = row78['requests.denied.internalAffairs.org.research']
  const v81 = row78['requests.denied.internalAffairs.org.social']
  const v82 = row78['requests.denied.internalAffairs.org.legal']
  const v83 = row78['requests.denied.internalAffairs.org.other']
  const v84 = row78['requests.denied.internalAffairs.total']
  if (!(typeof v78 === 'number' && Number.isSafeInteger(v78) && v78 >= 0 && typeof v79 === 'number' && Number.isSafeInteger(v79) && v79 >= 0 && typeof v80 === 'number' && Number.isSafeInteger(v80) && v80 >= 0 && typeof v81 === 'number' && Number.isSafeInteger(v81) && v81 >= 0 && typeof v82 === 'number' && Number.isSafeInteger(v82) && v82 >= 0 && typeof v83 === 'number' && Number.isSafeInteger(v83) && v83 >= 0 && typeof v84 === 'number' && Number.isSafeInteger(v84) && v84 >= 0)) return false
  l7 += v78
  l8 += v79
  l9 += v80
  l10 += v81
  l11 += v82
  l12 += v83
  l13 += v84
  if (!(v78 + v79 + v80 + v81 + v82 + v83 === v84 && v84 <= Number.MAX_SAFE_INTEGER)) return false
  const row85 = cells
  const v85 = row85['requests.denied.processInfo.naturalPerson']
  const v86 = row85['requests.denied.processInfo.org.business']
  const v87 = row85['requests.denied.processInfo.org.research']
  const v88 = row85['requests.denied.processInfo.org.social']
  const v89 = row85['requests.denied.processInfo.org.legal']
  const v90 = row85['requests.denied.processInfo.org.other']
  const v91 = row85['requests.denied.processInfo.total']
  if (!(typeof v85 === 'number' && Number.isSafeInteger(v85) && v85 >= 0 && typeof v86 === 'number' && Number.isSafeInteger(v86) && v86 >= 0 && typeof v87 === 'number' && Number.isSafeInteger(v87) && v87 >= 0 && typeof v88 === 'number' && Number.isSafeInteger(v88) && v88 >= 0 && typeof v89 === 'number' && Number.isSafeInteger(v89) && v89 >= 0 && typeof v90 === 'number' && Number.isSafeInteger(v90) && v90 >= 0 && typeof v91 === 'number' && Number.isSafeInteger(v91) && v91 >= 0)) return false
  l7 += v85
  l8 += v86
  l9 += v87
  l10 += v88
  l11 += v89
  l12 += v90
  l13 += v91
  if (!(v85 + v86 + v87 + v88 + v89 + v90 === v91 && v91 <= Number.MAX_SAFE_INTEGER)) return false
  const row92 = cells
  const v92 = row92['requests.denied.enforcementFile.naturalPerson']
  const v93 = row92['requests.denied.enforcementFile.org.business']
  const v94 = row92['requests.denied.enforcementFile.org.research']
  const v95 = row92['requests.denied.enforcementFile.org.social']
  const v96 = row92['requests.denied.enforcementFile.org.legal']
  const v97 = row92['requests.denied.enforcementFile.org.other']
  const v98 = row92['requests.denied.enforcementFile.total']
  if (!(typeof v92 === 'number' && Number.isSafeInteger(v92) && v92 >= 0 && typeof v93 === 'number' && Number.isSafeInteger(v93) && v93 >= 0 && typeof v94 === 'number' && Number.isSafeInteger(v94) && v94 >= 0 && typeof v95 === 'number' && Number.isSafeInteger(v95) && v95 >= 0 && typeof v96 === 'number' && Number.isSafeInteger(v96) && v96 >= 0 && typeof v97 === 'number' && Number.isSafeInteger(v97) && v97 >= 0 && typeof v98 === 'number' && Number.isSafeInteger(v98) && v98 >= 0)) return false
  l7 += v92
  l8 += v93
  l9 += v94
  l10 += v95
  l11 += v96
  l12 += v97
  l13 += v98
  if (!(v92 + v93 + v94 + v95 + v96 + v97 === v98 && v98 <= Number.MAX_SAFE_INTEGER)) return false
  const row99 = cells
  const v99 = row99['requests.denied.adminQuery.naturalPerson']
  const v100 = row99['requests.denied.adminQuery.org.business']
  const v101 = row99['requests.denied.adminQuery.org.research']
  const v102 = row99['requests.denied.adminQuery.org.social']
  const v103 = row99['requests.denied.adminQuery.org.legal']
  const v104 = row99['requests.denied.adminQuery.org.other']
  const v105 = row99['requests.denied.adminQuery.total']
  if (!(typeof v99 === 'number' && Number.isSafeInteger(v99) && v99 >= 0 && typeof v100 === 'number' && Number.isSafeInteger(v100) && v100 >= 0 && typeof v101 === 'number' && Number.isSafeInteger(v101) && v101 >= 0 && typeof v102 === 'number' && Number.isSafeInteger(v102) && v102 >= 0 && typeof v103 === 'number' && Number.isSafeInteger(v103) && v103 >= 0 && typeof v104 === 'number' && Number.isSafeInteger(v104) && v104 >= 0 && typeof v105 === 'number' && Number.isSafeInteger(v105) && v105 >= 0)) return false
  l7 += v99
  l8 += v100
  l9 += v101
  l10 += v102
  l11 += v103
  l12 += v104
  l13 += v105
  if (!(v99 + v100 + v101 + v102 + v103 + v104 === v105 && v105 <= Number.MAX_SAFE_INTEGER)) return false
  const row106 = cells
  const v106 = row106['requests.unavailable.notHeld.naturalPerson']
  const v107 = row106['requests.unavailable.notHeld.org.business']
  const v108 = row106['requests.unavailable.notHeld.org.research']
  const v109 = row106['requests.unavailable.notHeld.org.social']
  const v110 = row106['requests.unavailable.notHeld.org.legal']
  const v111 = row106['requests.unavailable.notHeld.org.other']
  const v112 = row106['requests.unavailable.notHeld.total']
  if (!(typeof v106 === 'number' && Number.isSafeInteger(v106) && v106 >= 0 && typeof v107 === 'number' && Number.isSafeInteger(v107) && v107 >= 0 && typeof v108 === 'number' && Number.isSafeInteger(v108) && v108 >= 0 && typeof v109 === 'number' && Number.isSafeInteger(v109) && v109 >= 0 && typeof v110 === 'number' && Number.isSafeInteger(v110) && v110 >= 0 && typeof v111 === 'number' && Number.isSafeInteger(v111) && v111 >= 0 && typeof v112 === 'number' && Number.isSafeInteger(v112) && v112 >= 0)) return false
  l7 += v106
  l8 += v107
  l9 += v108
  l10 += v109
  l11 += v110
  l12 += v111
  l13 += v112
  if (!(v106 + v107 + v108 + v109 + v110 + v111 === v112 && v112 <= Number.MAX_SAFE_INTEGER)) return false
  const row113 = cells
  const v113 = row113['requests.unavailable.needsCreation.naturalPerson']
  const v114 = row113['requests.unavailable.needsCreation.org.business']
  const v115 = row113['requests.unavailable.needsCreation.org.research']
  const v116 = row113['requests.unavailable.needsCreation.org.social']
  const v117 = row113['requests.unavailable.needsCreation.org.legal']
  const v118 = row113['requests.unavailable.needsCreation.org.other']
  const v119 = row113['requests.unavailable.needsCreation.total']
  if (!(typeof v113 === 'number' && Number.isSafeInteger(v113) && v113 >= 0 && typeof v114 === 'number' && Number.isSafeInteger(v114) && v114 >= 0 && typeof v115 === 'number' && Number.isSafeInteger(v115) && v115 >= 0 && typeof v116 === 'number' && Number.isSafeInteger(v116) && v116 >= 0 && typeof v117 === 'number' && Number.isSafeInteger(v117) && v117 >= 0 && typeof v118 === 'number' && Number.isSafeInteger(v118) && v118 >= 0 && typeof v119 === 'number' && Number.isSafeInteger(v119) && v119 >= 0)) return false
  l7 += v113
  l8 += v114
  l9 += v115
  l10 += v116
  l11 += v117
  l12 += v118
  l13 += v119
  if (!(v113 + v114 + v115 + v116 + v117 + v118 === v119 && v119 <= Number.MAX_SAFE_INTEGER)) return false
  const row120 = cells
  const v120 = row120['requests.unavailable.unclear.naturalPerson']
  const v121 = row120['requests.unavailable.unclear.org.business']
  const v122 = row120['requests.unavailable.unclear.org.research']
  const v123 = row120['requests.unavailable.unclear.org.social']
  const v124 = row120['requests.unavailable.unclear.org.legal']
  const v125 = row120['requests.unavailable.unclear.org.other']
  const v126 = row120['requests.unavailable.unclear.total']
  if (!(typeof v120 === 'number' && Number.isSafeInteger(v120) && v120 >= 0 && typeof v121 === 'number' && Number.isSafeInteger(v121) && v121 >= 0 && typeof v122 === 'number' && Number.isSafeInteger(v122) && v122 >= 0 && typeof v123 === 'number' && Number.isSafeInteger(v123) && v123 >= 0 && typeof v124 === 'number' && Number.isSafeInteger(v124) && v124 >= 0 && typeof v125 === 'number' && Number.isSafeInteger(v125) && v125 >= 0 && typeof v126 === 'number' && Number.isSafeInteger(v126) && v126 >= 0)) return false
  l7 += v120
  l8 += v121
  l9 += v122
  l10 += v123
  l11 += v124
  l12 += v125
  l13 += v126
  if (!(v120 + v121 + v122 + v123 + v124 + v125 === v126 && v126 <= Number.MAX_SAFE_INTEGER)) return false
  const row127 = cells
  const v127 = row127['requests.notProcessed.petition.naturalPerson']
  const v128 = row127['requests.notProcessed.petition.org.business']
  const v129 = row127['requests.notProcessed.petition.org.research']
  const v130 = row127['requests.notProcessed.petition.org.social']
  const v131 = row127['requests.notProcessed.petition.org.legal']
  const v132 = row127['requests.notProcessed.petition.org.other']
  const v133 = row127['requests.notProcessed.petition.total']
  if (!(typeof v127 === 'number' && Number.isSafeInteger(v127) && v127 >= 0 && typeof v128 === 'number' && Number.isSafeInteger(v128) && v128 >= 0 && typeof v129 === 'number' && Number.isSafeInteger(v129) && v129 >= 0 && typeof v130 === 'number' && Number.isSafeInteger(v130) && v130 >= 0 && typeof v131 === 'number' && Number.isSafeInteger(v131) && v131 >= 0 && typeof v132 === 'number' && Number.isSafeInteger(v132) && v132 >= 0 && typeof v133 === 'number' && Number.isSafeInteger(v133) && v133 >= 0)) return false
  l7 += v127
  l8 += v128
  l9 += v129
  l10 += v130
  l11 += v131
  l12 += v132
  l13 += v133
  if (!(v127 + v128 + v129 + v130 + v131 + v132 === v133 && v133 <= Number.MAX_SAFE_INTEGER)) return false
  const row134 = cells
  const v134 = row134['requests.notProcessed.duplicate.naturalPerson']
  const v135 = row134['requests.notProcessed.duplicate.org.business']
  const v136 = row134['requests.notProcessed.duplicate.org.research']
  const v137 = row134['requests.notProcessed.duplicate.org.social']
  const v138 = row134['requests.notProcessed.duplicate.org.legal']
  const v139 = row134['requests.notProcessed.duplicate.org.other']
  const v140 = row134['requests.notProcessed.duplicate.total']
  if (!(typeof v134 === 'number' && Number.isSafeInteger(v134) && v134 >= 0 && typeof v135 === 'number' && Number.isSafeInteger(v135) && v135 >= 0 && typeof v136 === 'number' && Number.isSafeInteger(v136) && v136 >= 0 && typeof v137 === 'number' && Number.isSafeInteger(v137) && v137 >= 0 && typeof v138 === 'number' && Number.isSafeInteger(v138) && v138 >= 0 && typeof v139 === 'number' && Number.isSafeInteger(v139) && v139 >= 0 && typeof v140 === 'number' && Number.isSafeInteger(v140) && v140 >= 0)) return false
  l7 += v134
  l8 += v135
  l9 += v136
  l10 += v137
  l11 += v138
  l12 += v139
  l13 += v140
  if (!(v134 + v135 + v136 + v137 + v138 + v139 === v140 && v140 <= Number.MAX_SAFE_INTEGER)) return false
  const row141 = cells
  const v141 = row141['requests.notProcessed.publication.naturalPerson']
  const v142 = row141['requests.notProcessed.publication.org.business']
  const v143 = row141['requests.notProcessed.publication.org.research']
  const v144 = row141['requests.notProcessed.publication.org.social']
  const v145 = row141['requests.notProcessed.publication.org.legal']
  const v146 = row141['requests.notProcessed.publication.org.other']
  const v147 = row141['requests.notProcessed.publication.total']
  if (!(typeof v141 === 'number' && Number.isSafeInteger(v141) && v141 >= 0 && typeof v142 === 'number' && Number.isSafeInteger(v142) && v142 >= 0 && typeof v143 === 'number' && Number.isSafeInteger(v143) && v143 >= 0 && typeof v144 === 'number' && Number.isSafeInteger(v144) && v144 >= 0 && typeof v145 === 'number' && Number.isSafeInteger(v145) && v145 >= 0 && typeof v146 === 'number' && Number.isSafeInteger(v146) && v146 >= 0 && typeof v147 === 'number' && Number.isSafeInteger(v147) && v147 >= 0)) return false
  l7 += v141
  l8 += v142
  l9 += v143
  l10 += v144
  l11 += v145
  l12 += v146
  l13 += v147
  if (!(v141 + v142 + v143 + v144 + v145 + v146 === v147 && v147 <= Number.MAX_SAFE_INTEGER)) return false
  const row148 = cells
  const v148 = row148['requests.notProcessed.abusive.naturalPerson']
  const v149 = row148['requests.notProcessed.abusive.org.business']
  const v150 = row148['requests.notProcessed.abusive.org.research']
  const v151 = row148['requests.notProcessed.abusive.org.social']
  const v152 = row148['requests.notProcessed.abusive.org.legal']
  const v153 = row148['requests.notProcessed.abusive.org.other']
  const v154 = row148['requests.notProcessed.abusive.total']
  if (!(typeof v148 === 'number' && Number.isSafeInteger(v148) && v148 >= 0 && typeof v149 === 'number' && Number.isSafeInteger(v149) && v149 >= 0 && typeof v150 === 'number' && Number.isSafeInteger(v150) && v150 >= 0 && typeof v151 === 'number' && Number.isSafeInteger(v151) && v151 >= 0 && typeof v152 === 'number' && Number.isSafeInteger(v152) && v152 >= 0 && typeof v153 === 'number' && Number.isSafeInteger(v153) && v153 >= 0 && typeof v154 === 'number' && Number.isSafeInteger(v154) && v154 >= 0)) return false
  l7 += v148
  l8 += v149
  l9 += v150
  l10 += v151
  l11 += v152
  l12 += v153
  l13 += v154
  if (!(v148 + v149 + v150 + v151 + v152 + v153 === v154 && v154 <= Number.MAX_SAFE_INTEGER)) return false
  const row155 = cells
  const v155 = row155['requests.notProcessed.confirmation.naturalPerson']
  const v156 = row155['requests.notProcessed.confirmation.org.business']
  const v157 = row155['requests.notProcessed.confirmation.org.research']
  const v158 = row155['requests.notProcessed.confirmation.org.social']
  const v159 = row155['requests.notProcessed.confirmation.org.legal']
  const v160 = row155['requests.notProcessed.confirmation.org.other']
  const v161 = row155['requests.notProcessed.confirmation.total']
  if (!(typeof v155 === 'number' && Number.isSafeInteger(v155) && v155 >= 0 && typeof v156 === 'number' && Number.isSafeInteger(v156) && v156 >= 0 && typeof v157 === 'number' && Number.isSafeInteger(v157) && v157 >= 0 && typeof v158 === 'number' && Number.isSafeInteger(v158) && v158 >= 0 && typeof v159 === 'number' && Number.isSafeInteger(v159) && v159 >= 0 && typeof v160 === 'number' && Number.isSafeInteger(v160) && v160 >= 0 && typeof v161 === 'number' && Number.isSafeInteger(v161) && v161 >= 0)) return false
  l7 += v155
  l8 += v156
  l9 += v157
  l10 += v158
  l11 += v159
  l12 += v160
  l13 += v161
  if (!(v155 + v156 + v157 + v158 + v159 + v160 === v161 && v161 <= Number.MAX_SAFE_INTEGER)) return false
  const row162 = cells
  const v162 = row162['requests.other.naturalPerson']
  const v163 = row162['requests.other.org.business']
  const v164 = row162['requests.other.org.research']
  const v165 = row162['requests.other.org.social']
  const v166 = row162['requests.other.org.legal']
  const v167 = row162['requests.other.org.other']
  const v168 = row162['requests.other.total']
  if (!(typeof v162 === 'number' && Number.isSafeInteger(v162) && v162 >= 0 && typeof v163 === 'number' && Number.isSafeInteger(v163) && v163 >= 0 && typeof v164 === 'number' && Number.isSafeInteger(v164) && v164 >= 0 && typeof v165 === 'number' && Number.isSafeInteger(v165) && v165 >= 0 && typeof v166 === 'number' && Number.isSafeInteger(v166) && v166 >= 0 && typeof v167 === 'number' && Number.isSafeInteger(v167) && v167 >= 0 && typeof v168 === 'number' && Number.isSafeInteger(v168) && v168 >= 0)) return false
  l7 += v162
  l8 += v163
  l9 += v164
  l10 += v165
  l11 += v166
  l12 += v167
  l13 += v168
  if (!(v162 + v163 + v164 + v165 + v166 + v167 === v168 && v168 <= Number.MAX_SAFE_INTEGER)) return false
  const row169 = cells
  const v169 = row169['requests.resultTotal.naturalPerson']
  const v170 = row169['requests.resultTotal.org.business']
  const v171 = row169['requests.resultTotal.org.research']
  const v172 = row169['requests.resultTotal.org.social']
  const v173 = row169['requests.resultTotal.org.legal']
  const v174 = row169['requests.resultTotal.org.other']
  const v175 = row169['requests.resultTotal.total']
  if (!(typeof v169 === 'number' && Number.isSafeInteger(v169) && v169 >= 0 && typeof v170 === 'number' && Number.isSafeInteger(v170) && v170 >= 0 && typeof v171 === 'number' && Number.isSafeInteger(v171) && v171 >= 0 && typeof v172 === 'number' && Number.isSafeInteger(v172) && v172 >= 0 && typeof v173 === 'number' && Number.isSafeInteger(v173) && v173 >= 0 && typeof v174 === 'number' && Number.isSafeInteger(v174) && v174 >= 0 && typeof v175 === 'number' && Number.isSafeInteger(v175) && v175 >= 0)) return false
  r0 += v169
  r1 += v170
  r2 += v171
  r3 += v172
  r4 += v173
  r5 += v174
  r6 += v175
  r7 += v169
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v170
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v171
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v172
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v173
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v174
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v175
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v169 + v170 + v171 + v172 + v173 + v174 === v175 && v175 <= Number.MAX_SAFE_INTEGER)) return false
  const row176 = cells
  const v176 = row176['requests.carriedOut.naturalPerson']
  const v177 = row176['requests.carriedOut.org.business']
  const v178 = row176['requests.carriedOut.org.research']
  const v179 = row176['requests.carriedOut.org.social']
  const v180 = row176['requests.carriedOut.org.legal']
  const v181 = row176['requests.carriedOut.org.other']
  const v182 = row176['requests.carriedOut.total']
  if (!(typeof v176 === 'number' && Number.isSafeInteger(v176) && v176 >= 0 && typeof v177 === 'number' && Number.isSafeInteger(v177) && v177 >= 0 && typeof v178 === 'number' && Number.isSafeInteger(v178) && v178 >= 0 && typeof v179 === 'number' && Number.isSafeInteger(v179) && v179 >= 0 && typeof v180 === 'number' && Number.isSafeInteger(v180) && v180 >= 0 && typeof v181 === 'number' && Number.isSafeInteger(v181) && v181 >= 0 && typeof v182 === 'number' && Number.isSafeInteger(v182) && v182 >= 0)) return false
  r0 += v176
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v177
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v178
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v179
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v180
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v181
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v182
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v176 + v177 + v178 + v179 + v180 + v181 === v182 && v182 <= Number.MAX_SAFE_INTEGER)) return false
  const row183 = cells
  const v183 = row183['disputes.review.upheld']
  const v184 = row183['disputes.review.corrected']
  const v185 = row183['disputes.review.other']
  const v186 = row183['disputes.review.pending']
  const v187 = row183['disputes.review.total']
  if (!(typeof v183 === 'number' && Number.isSafeInteger(v183) && v183 >= 0 && typeof v184 === 'number' && Number.isSafeInteger(v184) && v184 >= 0 && typeof v185 === 'number' && Number.isSafeInteger(v185) && v185 >= 0 && typeof v186 === 'number' && Number.isSafeInteger(v186) && v186 >= 0 && typeof v187 === 'number' && Number.isSafeInteger(v187) && v187 >= 0)) return false
  if (!(v183 + v184 + v185 + v186 === v187 && v187 <= Number.MAX_SAFE_INTEGER)) return false
  const row188 = cells
  const v188 = row188['disputes.litigationDirect.upheld']
  const v189 = row188['disputes.litigationDirect.corrected']
  const v190 = row188['disputes.litigationDirect.other']
  const v191 = row188['disputes.litigationDirect.pending']
  const v192 = row188['disputes.litigationDirect.total']
  if (!(typeof v188 === 'number' && Number.isSafeInteger(v188) && v188 >= 0 && typeof v189 === 'number' && Number.isSafeInteger(v189) && v189 >= 0 && typeof v190 === 'number' && Number.isSafeInteger(v190) && v190 >= 0 && typeof v191 === 'number' && Number.isSafeInteger(v191) && v191 >= 0 && typeof v192 === 'number' && Number.isSafeInteger(v192) && v192 >= 0)) return false
  if (!(v188 + v189 + v190 + v191 === v192 && v192 <= Number.MAX_SAFE_INTEGER)) return false
  const row193 = cells
  const v193 = row193['disputes.litigationAfterReview.upheld']
  const v194 = row193['disputes.litigationAfterReview.corrected']
  const v195 = row193['disputes.litigationAfterReview.other']
  const v196 = row193['disputes.litigationAfterReview.pending']
  const v197 = row193['disputes.litigationAfterReview.total']
  if (!(typeof v193 === 'number' && Number.isSafeInteger(v193) && v193 >= 0 && typeof v194 === 'number' && Number.isSafeInteger(v194) && v194 >= 0 && typeof v195 === 'number' && Number.isSafeInteger(v195) && v195 >= 0 && typeof v196 === 'number' && Number.isSafeInteger(v196) && v196 >= 0 && typeof v197 === 'number' && Number.isSafeInteger(v197) && v197 >= 0)) return false
  if (!(v193 + v194 + v195 + v196 === v197 && v197 <= Number.MAX_SAFE_INTEGER)) return false
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
  const v0 = row0['made']
  const v1 = row0['published']
  const v2 = row0['publicTotal']
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0 && typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const row3 = report['proactive']?.['normative'] ?? none
  const v3 = row3['made']
  const v4 = row3['published']
  const v5 = row3['publicTotal']
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 0 && typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 0)) return false
  const row6 = report['proactive']?.['license'] ?? none
  const v6 = row6['prevItems']
  const v7 = row6['change']
  const v8 = row6['decisions']
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0 && typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= -most && v7 <= most && typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = report['proactive']?.['otherService'] ?? none
  const v9 = row9['prevItems']
  const v10 = row9['change']
  const v11 = row9['decisions']
  if (!(typeof v9 === 'number' && Number.isSafeInteger(v9) && v9 >= 0 && typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= -most && v10 <= most && typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 0)) return false
  const row12 = report['proactive']?.['penalty'] ?? none
  const v12 = row12['prevItems']
  const v13 = row12['change']
  const v14 = row12['decisions']
  if (!(typeof v12 === 'number' && Number.isSafeInteger(v12) && v12 >= 0 && typeof v13 === 'number' && Number.isSafeInteger(v13) && v13 >= -most && v13 <= most && typeof v14 === 'number' && Number.isSafeInteger(v14) && v14 >= 0)) return false
  const row15 = report['proactive']?.['coercion'] ?? none
  const v15 = row15['prevItems']
  const v16 = row15['change']
  const v17 = row15['decisions']
  if (!(typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 0 && typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= -most && v16 <= most && typeof v17 === 'number' && Number.isSafeInteger(v17) && v17 >= 0)) return false
  const row18 = report['proactive']?.['fee'] ?? none
  const v18 = row18['prevItems']
  const v19 = row18['change']
  if (!(typeof v18 === 'number' && Number.isSafeInteger(v18) && v18 >= 0 && typeof v19 === 'number' && Number.isSafeInteger(v19) && v19 >= -most && v19 <= most)) return false
  const row20 = report['proactive']?.['procurement'] ?? none
  const v20 = row20['items']
  const v21 = row20['amount']
  if (!(typeof v20 === 'number' && Number.isSafeInteger(v20) && v20 >= 0 && typeof v21 === 'number' && v21 >= 0 && v21 < Infinity)) return false
  const row22 = report['requests']?.['received'] ?? none
  const v22 = row22['naturalPerson']
  const v23 = row22['org.business']
  const v24 = row22['org.research']
  const v25 = row22['org.social']
  const v26 = row22['org.legal']
  const v27 = row22['org.other']
  const v28 = row22['total']
  if (!(typeof v22 === 'number' && Number.isSafeInteger(v22) && v22 >= 0 && typeof v23 === 'number' && Number.isSafeInteger(v23) && v23 >= 0 && typeof v24 === 'number' && Number.isSafeInteger(v24) && v24 >= 0 && typeof v25 === 'number' && Number.isSafeInteger(v25) && v25 >= 0 && typeof v26 === 'number' && Number.isSafeInteger(v26) && v26 >= 0 && typeof v27 === 'number' && Number.isSafeInteger(v27) && v27 >= 0 && typeof v28 === 'number' && Number.isSafeInteger(v28) && v28 >= 0)) return false
  l0 += v22
  l1 += v23
  l2 += v24
  l3 += v25
  l4 += v26
  l5 += v27
  l6 += v28
  if (!(v22 + v23 + v24 + v25 + v26 + v27 === v28 && v28 <= Number.MAX_SAFE_INTEGER)) return false
  const row29 = report['requests']?.['carriedIn'] ?? none
  const v29 = row29['naturalPerson']
  const v30 = row29['org.business']
  const v31 = row29['org.research']
  const v32 = row29['org.social']
  const v33 = row29['org.legal']
  const v34 = row29['org.other']
  const v35 = row29['total']
  if (!(typeof v29 === 'number' && Number.isSafeInteger(v29) && v29 >= 0 && typeof v30 === 'number' && Number.isSafeInteger(v30) && v30 >= 0 && typeof v31 === 'number' && Number.isSafeInteger(v31) && v31 >= 0 && typeof v32 === 'number' && Number.isSafeInteger(v32) && v32 >= 0 && typeof v33 === 'number' && Number.isSafeInteger(v33) && v33 >= 0 && typeof v34 === 'number' && Number.isSafeInteger(v34) && v34 >= 0 && typeof v35 === 'number' && Number.isSafeInteger(v35) && v35 >= 0)) return false
  l0 += v29
  l1 += v30
  l2 += v31
  l3 += v32
  l4 += v33
  l5 += v34
  l6 += v35
  if (!(v29 + v30 + v31 + v32 + v33 + v34 === v35 && v35 <= Number.MAX_SAFE_INTEGER)) return false
  const row36 = report['requests']?.['granted'] ?? none
  const v36 = row36['naturalPerson']
  const v37 = row36['org.business']
  const v38 = row36['org.research']
  const v39 = row36['org.social']
  const v40 = row36['org.legal']
  const v41 = row36['org.other']
  const v42 = row36['total']
  if (!(typeof v36 === 'number' && Number.isSafeInteger(v36) && v36 >= 0 && typeof v37 === 'number' && Number.isSafeInteger(v37) && v37 >= 0 && typeof v38 === 'number' && Number.isSafeInteger(v38) && v38 >= 0 && typeof v39 === 'number' && Number.isSafeInteger(v39) && v39 >= 0 && typeof v40 === 'number' && Number.isSafeInteger(v40) && v40 >= 0 && typeof v41 === 'number' && Number.isSafeInteger(v41) && v41 >= 0 && typeof v42 === 'number' && Number.isSafeInteger(v42) && v42 >= 0)) return false
  l7 += v36
  l8 += v37
  l9 += v38
  l10 += v39
  l11 += v40
  l12 += v41
  l13 += v42
  if (!(v36 + v37 + v38 + v39 + v40 + v41 === v42 && v42 <= Number.MAX_SAFE_INTEGER)) return false
  const row43 = report['requests']?.['partial'] ?? none
  const v43 = row43['naturalPerson']
  const v44 = row43['org.business']
  const v45 = row43['org.research']
  const v46 = row43['org.social']
  const v47 = row43['org.legal']
  const v48 = row43['org.other']
  const v49 = row43['total']
  if (!(typeof v43 === 'number' && Number.isSafeInteger(v43) && v43 >= 0 && typeof v44 === 'number' && Number.isSafeInteger(v44) && v44 >= 0 && typeof v45 === 'number' && Number.isSafeInteger(v45) && v45 >= 0 && typeof v46 === 'number' && Number.isSafeInteger(v46) && v46 >= 0 && typeof v47 === 'number' && Number.isSafeInteger(v47) && v47 >= 0 && typeof v48 === 'number' && Number.isSafeInteger(v48) && v48 >= 0 && typeof v49 === 'number' && Number.isSafeInteger(v49) && v49 >= 0)) return false
  l7 += v43
  l8 += v44
  l9 += v45
  l10 += v46
  l11 += v47
  l12 += v48
  l13 += v49
  if (!(v43 + v44 + v45 + v46 + v47 + v48 === v49 && v49 <= Number.MAX_SAFE_INTEGER)) return false
  const row50 = report['requests']?.['denied.stateSecret'] ?? none
  const v50 = row50['naturalPerson']
  const v51 = row50['org.business']
  const v52 = row50['org.research']
  const v53 = row50['org.social']
  const v54 = row50['org.legal']
  const v55 = row50['org.other']
  const v56 = row50['total']
  if (!(typeof v50 === 'number' && Number.isSafeInteger(v50) && v50 >= 0 && typeof v51 === 'number' && Number.isSafeInteger(v51) && v51 >= 0 && typeof v52 === 'number' && Number.isSafeInteger(v52) && v52 >= 0 && typeof v53 === 'number' && Number.isSafeInteger(v53) && v53 >= 0 && typeof v54 === 'number' && Number.isSafeInteger(v54) && v54 >= 0 && typeof v55 === 'number' && Number.isSafeInteger(v55) && v55 >= 0 && typeof v56 === 'number' && Number.isSafeInteger(v56) && v56 >= 0)) return false
  l7 += v50
  l8 += v51
  l9 += v52
  l10 += v53
  l11 += v54
  l12 += v55
  l13 += v56
  if (!(v50 + v51 + v52 + v53 + v54 + v55 === v56 && v56 <= Number.MAX_SAFE_INTEGER)) return false
  const row57 = report['requests']?.['denied.otherLaw'] ?? none
  const v57 = row57['naturalPerson']
  const v58 = row57['org.business']
  const v59 = row57['org.research']
  const v60 = row57['org.social']
  const v61 = row57['org.legal']
  const v62 = row57['org.other']
  const v63 = row57['total']
  if (!(typeof v57 === 'number' && Number.isSafeInteger(v57) && v57 >= 0 && typeof v58 === 'number' && Number.isSafeInteger(v58) && v58 >= 0 && typeof v59 === 'number' && Number.isSafeInteger(v59) && v59 >= 0 && typeof v60 === 'number' && Number.isSafeInteger(v60) && v60 >= 0 && typeof v61 === 'number' && Number.isSafeInteger(v61) && v61 >= 0 && typeof v62 === 'number' && Number.isSafeInteger(v62) && v62 >= 0 && typeof v63 === 'number' && Number.isSafeInteger(v63) && v63 >= 0)) return false
  l7 += v57
  l8 += v58
  l9 += v59
  l10 += v60
  l11 += v61
  l12 += v62
  l13 += v63
  if (!(v57 + v58 + v59 + v60 + v61 + v62 === v63 && v63 <= Number.MAX_SAFE_INTEGER)) return false
  const row64 = report['requests']?.['denied.threeSecurities'] ?? none
  const v64 = row64['naturalPerson']
  const v65 = row64['org.business']
  const v66 = row64['org.research']
  const v67 = row64['org.social']
  const v68 = row64['org.legal']
  const v69 = row64['org.other']
  const v70 = row64['total']
  if (!(typeof v64 === 'number' && Number.isSafeInteger(v64) && v64 >= 0 && typeof v65 === 'number' && Number.isSafeInteger(v65) && v65 >= 0 && typeof v66 === 'number' && Number.isSafeInteger(v66) && v66 >= 0 && typeof v67 === 'number' && Number.isSafeInteger(v67) && v67 >= 0 && typeof v68 === 'number' && Number.isSafeInteger(v68) && v68 >= 0 && typeof v69 === 'number' && Number.isSafeInteger(v69) && v69 >= 0 && typeof v70 === 'number' && Number.isSafeInteger(v70) && v70 >= 0)) return false
  l7 += v64
  l8 += v65
  l9 += v66
  l10 += v67
  l11 += v68
  l12 += v69
  l13 += v70
  if (!(v64 + v65 + v66 + v67 + v68 + v69 === v70 && v70 <= Number.MAX_SAFE_INTEGER)) return false
  const row71 = report['requests']?.['denied.thirdParty'] ?? none
  const v71 = row71['naturalPerson']
  const v72 = row71['org.business']
  const v73 = row71['org.research']
  const v74 = row71['org.social']
  const v75 = row71['org.legal']
  const v76 = row71['org.other']
  const v77 = row71['total']
  if (!(typeof v71 === 'number' && Number.isSafeInteger(v71) && v71 >= 0 && typeof v72 === 'number' && Number.isSafeInteger(v72) && v72 >= 0 && typeof v73 === 'number' && Number.isSafeInteger(v73) && v73 >= 0 && typeof v74 === 'number' && Number.isSafeInteger(v74) && v74 >= 0 && typeof v75 === 'number' && Number.isSafeInteger(v75) && v75 >= 0 && typeof v76 === 'number' && Number.isSafeInteger(v76) && v76 >= 0 && typeof v77 === 'number' && Number.isSafeInteger(v77) && v77 >= 0)) return false
  l7 += v71
  l8 += v72
  l9 += v73
  l10 += v74
  l11 += v75
  l12 += v76
  l13 += v77
  if (!(v71 + v72 + v73 + v74 + v75 + v76 === v77 && v77 <= Number.MAX_SAFE_INTEGER)) return false
  const row78 = report['requests']?.['denied.internalAffairs'] ?? none
  const v78 = row78['naturalPerson']
  const v79 = row78['org.business']
  const v80 = row78['org.research']
  const v81 = row78['org.social']
  const v82 = row78['org.legal']
  const v83 = row78['org.other']
  const v84 = row78['total']
  if (!(typeof v78 === 'number' && Number.isSafeInteger(v78) && v78 >= 0 && typeof v79 === 'number' && Number.isSafeInteger(v79) && v79 >= 0 && typeof v80 === 'number' && Number.isSafeInteger(v80) && v80 >= 0 && typeof v81 === 'number' && Number.isSafeInteger(v81) && v81 >= 0 && typeof v82 === 'number' && Number.isSafeInteger(v82) && v82 >= 0 && typeof v83 === 'number' && Number.isSafeInteger(v83) && v83 >= 0 && typeof v84 === 'number' && Number.isSafeInteger(v84) && v84 >= 0)) return false
  l7 += v78
  l8 += v79
  l9 += v80
  l10 += v81
  l11 += v82
  l12 += v83
  l13 += v84
  if (!(v78 + v79 + v80 + v81 + v82 + v83 === v84 && v84 <= Number.MAX_SAFE_INTEGER)) return false
  const row85 = report['requests']?.['denied.processInfo'] ?? none
  const v85 = row85['naturalPerson']
  const v86 = row85['org.business']
  const v87 = row85['org.research']
  const v88 = row85['org.social']
  const v89 = row85['org.legal']
  const v90 = row85['org.other']
  const v91 = row85['total']
  if (!(typeof v85 === 'number' && Number.isSafeInteger(v85) && v85 >= 0 && typeof v86 === 'number' && Number.isSafeInteger(v86) && v86 >= 0 && typeof v87 === 'number' && Number.isSafeInteger(v87) && v87 >= 0 && typeof v88 === 'number' && Number.isSafeInteger(v88) && v88 >= 0 && typeof v89 === 'number' && Number.isSafeInteger(v89) && v89 >= 0 && typeof v90 === 'number' && Number.isSafeInteger(v90) && v90 >= 0 && typeof v91 === 'number' && Number.isSafeInteger(v91) && v91 >= 0)) return false
  l7 += v85
  l8 += v86
  l9 += v87
  l10 += v88
  l11 += v89
  l12 += v90
  l13 += v91
  if (!(v85 + v86 + v87 + v88 + v89 + v90 === v91 && v91 <= Number.MAX_SAFE_INTEGER)) return false
  const row92 = report['requests']?.['denied.enforcementFile'] ?? none
  const v92 = row92['naturalPerson']
  const v93 = row92['org.business']
  const v94 = row92['org.research']
  const v95 = row92['org.social']
  const v96 = row92['org.legal']
  const v97 = row92['org.other']
  const v98 = row92['total']
  if (!(typeof v92 === 'number' && Number.isSafeInteger(v92) && v92 >= 0 && typeof v93 === 'number' && Number.isSafeInteger(v93) && v93 >= 0 && typeof v94 === 'number' && Number.isSafeInteger(v94) && v94 >= 0 && typeof v95 === 'number' && Number.isSafeInteger(v95) && v95 >= 0 && typeof v96 === 'number' && Number.isSafeInteger(v96) && v96 >= 0 && typeof v97 === 'number' && Number.isSafeInteger(v97) && v97 >= 0 && typeof v98 === 'number' && Number.isSafeInteger(v98) && v98 >= 0)) return false
  l7 += v92
  l8 += v93
  l9 += v94
  l10 += v95
  l11 += v96
  l12 += v97
  l13 += v98
  if (!(v92 + v93 + v94 + v95 + v96 + v97 === v98 && v98 <= Number.MAX_SAFE_INTEGER)) return false
  const row99 = report['requests']?.['denied.adminQuery'] ?? none
  const v99 = row99['naturalPerson']
  const v100 = row99['org.business']
  const v101 = row99['org.research']
  const v102 = row99['org.social']
  const v103 = row99['org.legal']
  const v104 = row99['org.other']
  const v105 = row99['total']
  if (!(typeof v99 === 'number' && Number.isSafeInteger(v99) && v99 >= 0 && typeof v100 === 'number' && Number.isSafeInteger(v100) && v100 >= 0 && typeof v101 === 'number' && Number.isSafeInteger(v101) && v101 >= 0 && typeof v102 === 'number' && Number.isSafeInteger(v102) && v102 >= 0 && typeof v103 === 'number' && Number.isSafeInteger(v103) && v103 >= 0 && typeof v104 === 'number' && Number.isSafeInteger(v104) && v104 >= 0 && typeof v105 === 'number' && Number.isSafeInteger(v105) && v105 >= 0)) return false
  l7 += v99
  l8 += v100
  l9 += v101
  l10 += v102
  l11 += v103
  l12 += v104
  l13 += v105
  if (!(v99 + v100 + v101 + v102 + v103 + v104 === v105 && v105 <= Number.MAX_SAFE_INTEGER)) return false
  const row106 = report['requests']?.['unavailable.notHeld'] ?? none
  const v106 = row106['naturalPerson']
  const v107 = row106['org.business']
  const v108 = row106['org.research']
  const v109 = row106['org.social']
  const v110 = row106['org.legal']
  const v111 = row106['org.other']
  const v112 = row106['total']
  if (!(typeof v106 === 'number' && Number.isSafeInteger(v106) && v106 >= 0 && typeof v107 === 'number' && Number.isSafeInteger(v107) && v107 >= 0 && typeof v108 === 'number' && Number.isSafeInteger(v108) && v108 >= 0 && typeof v109 === 'number' && Number.isSafeInteger(v109) && v109 >= 0 && typeof v110 === 'number' && Number.isSafeInteger(v110) && v110 >= 0 && typeof v111 === 'number' && Number.isSafeInteger(v111) && v111 >= 0 && typeof v112 === 'number' && Number.isSafeInteger(v112) && v112 >= 0)) return false
  l7 += v106
  l8 += v107
  l9 += v108
  l10 += v109
  l11 += v110
  l12 += v111
  l13 += v112
  if (!(v106 + v107 + v108 + v109 + v110 + v111 === v112 && v112 <= Number.MAX_SAFE_INTEGER)) return false
  const row113 = report['requests']?.['unavailable.needsCreation'] ?? none
  const v113 = row113['naturalPerson']
  const v114 = row113['org.business']
  const v115 = row113['org.research']
  const v116 = row113['org.social']
  const v117 = row113['org.legal']
  const v118 = row113['org.other']
  const v119 = row113['total']
  if (!(typeof v113 === 'number' && Number.isSafeInteger(v113) && v113 >= 0 && typeof v114 === 'number' && Number.isSafeInteger(v114) && v114 >= 0 && typeof v115 === 'number' && Number.isSafeInteger(v115) && v115 >= 0 && typeof v116 === 'number' && Number.isSafeInteger(v116) && v116 >= 0 && typeof v117 === 'number' && Number.isSafeInteger(v117) && v117 >= 0 && typeof v118 === 'number' && Number.isSafeInteger(v118) && v118 >= 0 && typeof v119 === 'number' && Number.isSafeInteger(v119) && v119 >= 0)) return false
  l7 += v113
  l8 += v114
  l9 += v115
  l10 += v116
  l11 += v117
  l12 += v118
  l13 += v119
  if (!(v113 + v114 + v115 + v116 + v117 + v118 === v119 && v119 <= Number.MAX_SAFE_INTEGER)) return false
  const row120 = report['requests']?.['unavailable.unclear'] ?? none
  const v120 = row120['naturalPerson']
  const v121 = row120['org.business']
  const v122 = row120['org.research']
  const v123 = row120['org.social']
  const v124 = row120['org.legal']
  const v125 = row120['org.other']
  const v126 = row120['total']
  if (!(typeof v120 === 'number' && Number.isSafeInteger(v120) && v120 >= 0 && typeof v121 === 'number' && Number.isSafeInteger(v121) && v121 >= 0 && typeof v122 === 'number' && Number.isSafeInteger(v122) && v122 >= 0 && typeof v123 === 'number' && Number.isSafeInteger(v123) && v123 >= 0 && typeof v124 === 'number' && Number.isSafeInteger(v124) && v124 >= 0 && typeof v125 === 'number' && Number.isSafeInteger(v125) && v125 >= 0 && typeof v126 === 'number' && Number.isSafeInteger(v126) && v126 >= 0)) return false
  l7 += v120
  l8 += v121
  l9 += v122
  l10 += v123
  l11 += v124
  l12 += v125
  l13 += v126
  if (!(v120 + v121 + v122 + v123 + v124 + v125 === v126 && v126 <= Number.MAX_SAFE_INTEGER)) return false
  const row127 = report['requests']?.['notProcessed.petition'] ?? none
  const v127 = row127['naturalPerson']
  const v128 = row127['org.business']
  const v129 = row127['org.research']
  const v130 = row127['org.social']
  const v131 = row127['org.legal']
  const v132 = row127['org.other']
  const v133 = row127['total']
  if (!(typeof v127 === 'number' && Number.isSafeInteger(v127) && v127 >= 0 && typeof v128 === 'number' && Number.isSafeInteger(v128) && v128 >= 0 && typeof v129 === 'number' && Number.isSafeInteger(v129) && v129 >= 0 && typeof v130 === 'number' && Number.isSafeInteger(v130) && v130 >= 0 && typeof v131 === 'number' && Number.isSafeInteger(v131) && v131 >= 0 && typeof v132 === 'number' && Number.isSafeInteger(v132) && v132 >= 0 && typeof v133 === 'number' && Number.isSafeInteger(v133) && v133 >= 0)) return false
  l7 += v127
  l8 += v128
  l9 += v129
  l10 += v130
  l11 += v131
  l12 += v132
  l13 += v133
  if (!(v127 + v128 + v129 + v130 + v131 + v132 === v133 && v133 <= Number.MAX_SAFE_INTEGER)) return false
  const row134 = report['requests']?.['notProcessed.duplicate'] ?? none
  const v134 = row134['naturalPerson']
  const v135 = row134['org.business']
  const v136 = row134['org.research']
  const v137 = row134['org.social']
  const v138 = row134['org.legal']
  const v139 = row134['org.other']
  const v140 = row134['total']
  if (!(typeof v134 === 'number' && Number.isSafeInteger(v134) && v134 >= 0 && typeof v135 === 'number' && Number.isSafeInteger(v135) && v135 >= 0 && typeof v136 === 'number' && Number.isSafeInteger(v136) && v136 >= 0 && typeof v137 === 'number' && Number.isSafeInteger(v137) && v137 >= 0 && typeof v138 === 'number' && Number.isSafeInteger(v138) && v138 >= 0 && typeof v139 === 'number' && Number.isSafeInteger(v139) && v139 >= 0 && typeof v140 === 'number' && Number.isSafeInteger(v140) && v140 >= 0)) return false
  l7 += v134
  l8 += v135
  l9 += v136
  l10 += v137
  l11 += v138
  l12 += v139
  l13 += v140
  if (!(v134 + v135 + v136 + v137 + v138 + v139 === v140 && v140 <= Number.MAX_SAFE_INTEGER)) return false
  const row141 = report['requests']?.['notProcessed.publication'] ?? none
  const v141 = row141['naturalPerson']
  const v142 = row141['org.business']
  const v143 = row141['org.research']
  const v144 = row141['org.social']
  const v145 = row141['org.legal']
  const v146 = row141['org.other']
  const v147 = row141['total']
  if (!(typeof v141 === 'number' && Number.isSafeInteger(v141) && v141 >= 0 && typeof v142 === 'number' && Number.isSafeInteger(v142) && v142 >= 0 && typeof v143 === 'number' && Number.isSafeInteger(v143) && v143 >= 0 && typeof v144 === 'number' && Number.isSafeInteger(v144) && v144 >= 0 && typeof v145 === 'number' && Number.isSafeInteger(v145) && v145 >= 0 && typeof v146 === 'number' && Number.isSafeInteger(v146) && v146 >= 0 && typeof v147 === 'number' && Number.isSafeInteger(v147) && v147 >= 0)) return false
  l7 += v141
  l8 += v142
  l9 += v143
  l10 += v144
  l11 += v145
  l12 += v146
  l13 += v147
  if (!(v141 + v142 + v143 + v144 + v145 + v146 === v147 && v147 <= Number.MAX_SAFE_INTEGER)) return false
  const row148 = report['requests']?.['notProcessed.abusive'] ?? none
  const v148 = row148['naturalPerson']
  const v149 = row148['org.business']
  const v150 = row148['org.research']
  const v151 = row148['org.social']
  const v152 = row148['org.legal']
  const v153 = row148['org.other']
  const v154 = row148['total']
  if (!(typeof v148 === 'number' && Number.isSafeInteger(v148) && v148 >= 0 && typeof v149 === 'number' && Number.isSafeInteger(v149) && v149 >= 0 && typeof v150 === 'number' && Number.isSafeInteger(v150) && v150 >= 0 && typeof v151 === 'number' && Number.isSafeInteger(v151) && v151 >= 0 && typeof v152 === 'number' && Number.isSafeInteger(v152) && v152 >= 0 && typeof v153 === 'number' && Number.isSafeInteger(v153) && v153 >= 0 && typeof v154 === 'number' && Number.isSafeInteger(v154) && v154 >= 0)) return false
  l7 += v148
  l8 += v149
  l9 += v150
  l10 += v151
  l11 += v152
  l12 += v153
  l13 += v154
  if (!(v148 + v149 + v150 + v151 + v152 + v153 === v154 && v154 <= Number.MAX_SAFE_INTEGER)) return false
  const row155 = report['requests']?.['notProcessed.confirmation'] ?? none
  const v155 = row155['naturalPerson']
  const v156 = row155['org.business']
  const v157 = row155['org.research']
  const v158 = row155['org.social']
  const v159 = row155['org.legal']
  const v160 = row155['org.other']
  const v161 = row155['total']
  if (!(typeof v155 === 'number' && Number.isSafeInteger(v155) && v155 >= 0 && typeof v156 === 'number' && Number.isSafeInteger(v156) && v156 >= 0 && typeof v157 === 'number' && Number.isSafeInteger(v157) && v157 >= 0 && typeof v158 === 'number' && Number.isSafeInteger(v158) && v158 >= 0 && typeof v159 === 'number' && Number.isSafeInteger(v159) && v159 >= 0 && typeof v160 === 'number' && Number.isSafeInteger(v160) && v160 >= 0 && typeof v161 === 'number' && Number.isSafeInteger(v161) && v161 >= 0)) return false
  l7 += v155
  l8 += v156
  l9 += v157
  l10 += v158
  l11 += v159
  l12 += v160
  l13 += v161
  if (!(v155 + v156 + v157 + v158 + v159 + v160 === v161 && v161 <= Number.MAX_SAFE_INTEGER)) return false
  const row162 = report['requests']?.['other'] ?? none
  const v162 = row162['naturalPerson']
  const v163 = row162['org.business']
  const v164 = row162['org.research']
  const v165 = row162['org.social']
  const v166 = row162['org.legal']
  const v167 = row162['org.other']
  const v168 = row162['total']
  if (!(typeof v162 === 'number' && Number.isSafeInteger(v162) && v162 >= 0 && typeof v163 === 'number' && Number.isSafeInteger(v163) && v163 >= 0 && typeof v164 === 'number' && Number.isSafeInteger(v164) && v164 >= 0 && typeof v165 === 'number' && Number.isSafeInteger(v165) && v165 >= 0 && typeof v166 === 'number' && Number.isSafeInteger(v166) && v166 >= 0 && typeof v167 === 'number' && Number.isSafeInteger(v167) && v167 >= 0 && typeof v168 === 'number' && Number.isSafeInteger(v168) && v168 >= 0)) return false
  l7 += v162
  l8 += v163
  l9 += v164
  l10 += v165
  l11 += v166
  l12 += v167
  l13 += v168
  if (!(v162 + v163 + v164 + v165 + v166 + v167 === v168 && v168 <= Number.MAX_SAFE_INTEGER)) return false
  const row169 = report['requests']?.['resultTotal'] ?? none
  const v169 = row169['naturalPerson']
  const v170 = row169['org.business']
  const v171 = row169['org.research']
  const v172 = row169['org.social']
  const v173 = row169['org.legal']
  const v174 = row169['org.other']
  const v175 = row169['total']
  if (!(typeof v169 === 'number' && Number.isSafeInteger(v169) && v169 >= 0 && typeof v170 === 'number' && Number.isSafeInteger(v170) && v170 >= 0 && typeof v171 === 'number' && Number.isSafeInteger(v171) && v171 >= 0 && typeof v172 === 'number' && Number.isSafeInteger(v172) && v172 >= 0 && typeof v173 === 'number' && Number.isSafeInteger(v173) && v173 >= 0 && typeof v174 === 'number' && Number.isSafeInteger(v174) && v174 >= 0 && typeof v175 === 'number' && Number.isSafeInteger(v175) && v175 >= 0)) return false
  r0 += v169
  r1 += v170
  r2 += v171
  r3 += v172
  r4 += v173
  r5 += v174
  r6 += v175
  r7 += v169
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v170
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v171
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v172
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v173
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v174
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v175
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v169 + v170 + v171 + v172 + v173 + v174 === v175 && v175 <= Number.MAX_SAFE_INTEGER)) return false
  const row176 = report['requests']?.['carriedOut'] ?? none
  const v176 = row176['naturalPerson']
  const v177 = row176['org.business']
  const v178 = row176['org.research']
  const v179 = row176['org.social']
  const v180 = row176['org.legal']
  const v181 = row176['org.other']
  const v182 = row176['total']
  if (!(typeof v176 === 'number' && Number.isSafeInteger(v176) && v176 >= 0 && typeof v177 === 'number' && Number.isSafeInteger(v177) && v177 >= 0 && typeof v178 === 'number' && Number.isSafeInteger(v178) && v178 >= 0 && typeof v179 === 'number' && Number.isSafeInteger(v179) && v179 >= 0 && typeof v180 === 'number' && Number.isSafeInteger(v180) && v180 >= 0 && typeof v181 === 'number' && Number.isSafeInteger(v181) && v181 >= 0 && typeof v182 === 'number' && Number.isSafeInteger(v182) && v182 >= 0)) return false
  r0 += v176
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v177
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v178
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v179
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v180
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v181
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v182
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v176 + v177 + v178 + v179 + v180 + v181 === v182 && v182 <= Number.MAX_SAFE_INTEGER)) return false
  const row183 = report['disputes']?.['review'] ?? none
  const v183 = row183['upheld']
  const v184 = row183['corrected']
  const v185 = row183['other']
  const v186 = row183['pending']
  const v187 = row183['total']
  if (!(typeof v183 === 'number' && Number.isSafeInteger(v183) && v183 >= 0 && typeof v184 === 'number' && Number.isSafeInteger(v184) && v184 >= 0 && typeof v185 === 'number' && Number.isSafeInteger(v185) && v185 >= 0 && typeof v186 === 'number' && Number.isSafeInteger(v186) && v186 >= 0 && typeof v187 === 'number' && Number.isSafeInteger(v187) && v187 >= 0)) return false
  if (!(v183 + v184 + v185 + v186 === v187 && v187 <= Number.MAX_SAFE_INTEGER)) return false
  const row188 = report['disputes']?.['litigationDirect'] ?? none
  const v188 = row188['upheld']
  const v189 = row188['corrected']
  const v190 = row188['other']
  const v191 = row188['pending']
  const v192 = row188['total']
  if (!(typeof v188 === 'number' && Number.isSafeInteger(v188) && v188 >= 0 && typeof v189 === 'number' && Number.isSafeInteger(v189) && v189 >= 0 && typeof v190 === 'number' && Number.isSafeInteger(v190) && v190 >= 0 && typeof v191 === 'number' && Number.isSafeInteger(v191) && v191 >= 0 && typeof v192 === 'number' && Number.isSafeInteger(v192) && v192 >= 0)) return false
  if (!(v188 + v189 + v190 + v191 === v192 && v192 <= Number.MAX_SAFE_INTEGER)) return false
  const row193 = report['disputes']?.['litigationAfterReview'] ?? none
  const v193 = row193['upheld']
  const v194 = row193['corrected']
  const v195 = row193['other']
  const v196 = row193['pending']
  const v197 = row193['total']
  if (!(typeof v193 === 'number' && Number.isSafeInteger(v193) && v193 >= 0 && typeof v194 === 'number' && Number.isSafeInteger(v194) && v194 >= 0 && typeof v195 === 'number' && Number.isSafeInteger(v195) && v195 >= 0 && typeof v196 === 'number' && Number.isSafeInteger(v196) && v196 >= 0 && typeof v197 === 'number' && Number.isSafeInteger(v197) && v197 >= 0)) return false
  if (!(v193 + v194 + v195 + v196 === v197 && v197 <= Number.MAX_SAFE_INTEGER)) return false
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
  const v7 = row6[7]
  const v8 = row6[8]
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 0 && typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= -most && v7 <= most && typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 0)) return false
  const row9 = amounts
  const v9 = row9[9]
  const v10 = row9[10]
  const v11 = row9[11]
  if (!(typeof v9 === 'number' && Number.isSafeInteger(v9) && v9 >= 0 && typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= -most && v10 <= most && typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 0)) return false
  const row12 = amounts
  const v12 = row12[12]
  const v13 = row12[13]
  const v14 = row12[14]
  if (!(typeof v12 === 'number' && Number.isSafeInteger(v12) && v12 >= 0 && typeof v13 === 'number' && Number.isSafeInteger(v13) && v13 >= -most && v13 <= most && typeof v14 === 'number' && Number.isSafeInteger(v14) && v14 >= 0)) return false
  const row15 = amounts
  const v15 = row15[15]
  const v16 = row15[16]
  const v17 = row15[17]
  if (!(typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 0 && typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= -most && v16 <= most && typeof v17 === 'number' && Number.isSafeInteger(v17) && v17 >= 0)) return false
  const row18 = amounts
  const v18 = row18[18]
  const v19 = row18[19]
  if (!(typeof v18 === 'number' && Number.isSafeInteger(v18) && v18 >= 0 && typeof v19 === 'number' && Number.isSafeInteger(v19) && v19 >= -most && v19 <= most)) return false
  const row20 = amounts
  const v20 = row20[20]
  const v21 = row20[21]
  if (!(typeof v20 === 'number' && Number.isSafeInteger(v20) && v20 >= 0 && typeof v21 === 'number' && v21 >= 0 && v21 < Infinity)) return false
  const row22 = amounts
  const v22 = row22[22]
  const v23 = row22[23]
  const v24 = row22[24]
  const v25 = row22[25]
  const v26 = row22[26]
  const v27 = row22[27]
  const v28 = row22[28]
  if (!(typeof v22 === 'number' && v22 >= 0 && Math.floor(v22) === v22 && typeof v23 === 'number' && v23 >= 0 && Math.floor(v23) === v23 && typeof v24 === 'number' && v24 >= 0 && Math.floor(v24) === v24 && typeof v25 === 'number' && v25 >= 0 && Math.floor(v25) === v25 && typeof v26 === 'number' && v26 >= 0 && Math.floor(v26) === v26 && typeof v27 === 'number' && v27 >= 0 && Math.floor(v27) === v27 && typeof v28 === 'number' && v28 >= 0 && Math.floor(v28) === v28)) return false
  l0 += v22
  l1 += v23
  l2 += v24
  l3 += v25
  l4 += v26
  l5 += v27
  l6 += v28
  if (!(v22 + v23 + v24 + v25 + v26 + v27 === v28 && v28 <= Number.MAX_SAFE_INTEGER)) return false
  const row29 = amounts
  const v29 = row29[29]
  const v30 = row29[30]
  const v31 = row29[31]
  const v32 = row29[32]
  const v33 = row29[33]
  const v34 = row29[34]
  const v35 = row29[35]
  if (!(typeof v29 === 'number' && v29 >= 0 && Math.floor(v29) === v29 && typeof v30 === 'number' && v30 >= 0 && Math.floor(v30) === v30 && typeof v31 === 'number' && v31 >= 0 && Math.floor(v31) === v31 && typeof v32 === 'number' && v32 >= 0 && Math.floor(v32) === v32 && typeof v33 === 'number' && v33 >= 0 && Math.floor(v33) === v33 && typeof v34 === 'number' && v34 >= 0 && Math.floor(v34) === v34 && typeof v35 === 'number' && v35 >= 0 && Math.floor(v35) === v35)) return false
  l0 += v29
  l1 += v30
  l2 += v31
  l3 += v32
  l4 += v33
  l5 += v34
  l6 += v35
  if (!(v29 + v30 + v31 + v32 + v33 + v34 === v35 && v35 <= Number.MAX_SAFE_INTEGER)) return false
  const row36 = amounts
  const v36 = row36[36]
  const v37 = row36[37]
  const v38 = row36[38]
  const v39 = row36[39]
  const v40 = row36[40]
  const v41 = row36[41]
  const v42 = row36[42]
  if (!(typeof v36 === 'number' && v36 >= 0 && Math.floor(v36) === v36 && typeof v37 === 'number' && v37 >= 0 && Math.floor(v37) === v37 && typeof v38 === 'number' && v38 >= 0 && Math.floor(v38) === v38 && typeof v39 === 'number' && v39 >= 0 && Math.floor(v39) === v39 && typeof v40 === 'number' && v40 >= 0 && Math.floor(v40) === v40 && typeof v41 === 'number' && v41 >= 0 && Math.floor(v41) === v41 && typeof v42 === 'number' && v42 >= 0 && Math.floor(v42) === v42)) return false
  l7 += v36
  l8 += v37
  l9 += v38
  l10 += v39
  l11 += v40
  l12 += v41
  l13 += v42
  if (!(v36 + v37 + v38 + v39 + v40 + v41 === v42 && v42 <= Number.MAX_SAFE_INTEGER)) return false
  const row43 = amounts
  const v43 = row43[43]
  const v44 = row43[44]
  const v45 = row43[45]
  const v46 = row43[46]
  const v47 = row43[47]
  const v48 = row43[48]
  const v49 = row43[49]
  if (!(typeof v43 === 'number' && v43 >= 0 && Math.floor(v43) === v43 && typeof v44 === 'number' && v44 >= 0 && Math.floor(v44) === v44 && typeof v45 === 'number' && v45 >= 0 && Math.floor(v45) === v45 && typeof v46 === 'number' && v46 >= 0 && Math.floor(v46) === v46 && typeof v47 === 'number' && v47 >= 0 && Math.floor(v47) === v47 && typeof v48 === 'number' && v48 >= 0 && Math.floor(v48) === v48 && typeof v49 === 'number' && v49 >= 0 && Math.floor(v49) === v49)) return false
  l7 += v43
  l8 += v44
  l9 += v45
  l10 += v46
  l11 += v47
  l12 += v48
  l13 += v49
  if (!(v43 + v44 + v45 + v46 + v47 + v48 === v49 && v49 <= Number.MAX_SAFE_INTEGER)) return false
  const row50 = amounts
  const v50 = row50[50]
  const v51 = row50[51]
  const v52 = row50[52]
  const v53 = row50[53]
  const v54 = row50[54]
  const v55 = row50[55]
  const v56 = row50[56]
  if (!(typeof v50 === 'number' && v50 >= 0 && Math.floor(v50) === v50 && typeof v51 === 'number' && v51 >= 0 && Math.floor(v51) === v51 && typeof v52 === 'number' && v52 >= 0 && Math.floor(v52) === v52 && typeof v53 === 'number' && v53 >= 0 && Math.floor(v53) === v53 && typeof v54 === 'number' && v54 >= 0 && Math.floor(v54) === v54 && typeof v55 === 'number' && v55 >= 0 && Math.floor(v55) === v55 && typeof v56 === 'number' && v56 >= 0 && Math.floor(v56) === v56)) return false
  l7 += v50
  l8 += v51
  l9 += v52
  l10 += v53
  l11 += v54
  l12 += v55
  l13 += v56
  if (!(v50 + v51 + v52 + v53 + v54 + v55 === v56 && v56 <= Number.MAX_SAFE_INTEGER)) return false
  const row57 = amounts
  const v57 = row57[57]
  const v58 = row57[58]
  const v59 = row57[59]
  const v60 = row57[60]
  const v61 = row57[61]
  const v62 = row57[62]
  const v63 = row57[63]
  if (!(typeof v57 === 'number' && v57 >= 0 && Math.floor(v57) === v57 && typeof v58 === 'number' && v58 >= 0 && Math.floor(v58) === v58 && typeof v59 === 'number' && v59 >= 0 && Math.floor(v59) === v59 && typeof v60 === 'number' && v60 >= 0 && Math.floor(v60) === v60 && typeof v61 === 'number' && v61 >= 0 && Math.floor(v61) === v61 && typeof v62 === 'number' && v62 >= 0 && Math.floor(v62) === v62 && typeof v63 === 'number' && v63 >= 0 && Math.floor(v63) === v63)) return false
  l7 += v57
  l8 += v58
  l9 += v59
  l10 += v60
  l11 += v61
  l12 += v62
  l13 += v63
  if (!(v57 + v58 + v59 + v60 + v61 + v62 === v63 && v63 <= Number.MAX_SAFE_INTEGER)) return false
  const row64 = amounts
  const v64 = row64[64]
  const v65 = row64[65]
  const v66 = row64[66]
  const v67 = row64[67]
  const v68 = row64[68]
  const v69 = row64[69]
  const v70 = row64[70]
  if (!(typeof v64 === 'number' && v64 >= 0 && Math.floor(v64) === v64 && typeof v65 === 'number' && v65 >= 0 && Math.floor(v65) === v65 && typeof v66 === 'number' && v66 >= 0 && Math.floor(v66) === v66 && typeof v67 === 'number' && v67 >= 0 && Math.floor(v67) === v67 && typeof v68 === 'number' && v68 >= 0 && Math.floor(v68) === v68 && typeof v69 === 'number' && v69 >= 0 && Math.floor(v69) === v69 && typeof v70 === 'number' && v70 >= 0 && Math.floor(v70) === v70)) return false
  l7 += v64
  l8 += v65
  l9 += v66
  l10 += v67
  l11 += v68
  l12 += v69
  l13 += v70
  if (!(v64 + v65 + v66 + v67 + v68 + v69 === v70 && v70 <= Number.MAX_SAFE_INTEGER)) return false
  const row71 = amounts
  const v71 = row71[71]
  const v72 = row71[72]
  const v73 = row71[73]
  const v74 = row71[74]
  const v75 = row71[75]
  const v76 = row71[76]
  const v77 = row71[77]
  if (!(typeof v71 === 'number' && v71 >= 0 && Math.floor(v71) === v71 && typeof v72 === 'number' && v72 >= 0 && Math.floor(v72) === v72 && typeof v73 === 'number' && v73 >= 0 && Math.floor(v73) === v73 && typeof v74 === 'number' && v74 >= 0 && Math.floor(v74) === v74 && typeof v75 === 'number' && v75 >= 0 && Math.floor(v75) === v75 && typeof v76 === 'number' && v76 >= 0 && Math.floor(v76) === v76 && typeof v77 === 'number' && v77 >= 0 && Math.floor(v77) === v77)) return false
  l7 += v71
  l8 += v72
  l9 += v73
  l10 += v74
  l11 += v75
  l12 += v76
  l13 += v77
  if (!(v71 + v72 + v73 + v74 + v75 + v76 === v77 && v77 <= Number.MAX_SAFE_INTEGER)) return false
  const row78 = amounts
  const v78 = row78[78]
  const v79 = row78[79]
  const v80 = row78[80]
  const v81 = row78[81]
  const v82 = row78[82]
  const v83 = row78[83]
  const v84 = row78[84]
  if (!(typeof v78 === 'number' && v78 >= 0 && Math.floor(v78) === v78 && typeof v79 === 'number' && v79 >= 0 && Math.floor(v79) === v79 && typeof v80 === 'number' && v80 >= 0 && Math.floor(v80) === v80 && typeof v81 === 'number' && v81 >= 0 && Math.floor(v81) === v81 && typeof v82 === 'number' && v82 >= 0 && Math.floor(v82) === v82 && typeof v83 === 'number' && v83 >= 0 && Math.floor(v83) === v83 && typeof v84 === 'number' && v84 >= 0 && Math.floor(v84) === v84)) return false
  l7 += v78
  l8 += v79
  l9 += v80
  l10 += v81
  l11 += v82
  l12 += v83
  l13 += v84
  if (!(v78 + v79 + v80 + v81 + v82 + v83 === v84 && v84 <= Number.MAX_SAFE_INTEGER)) return false
  const row85 = amounts
  const v85 = row85[85]
  const v86 = row85[86]
  const v87 = row85[87]
  const v88 = row85[88]
  const v89 = row85[89]
  const v90 = row85[90]
  const v91 = row85[91]
  if (!(typeof v85 === 'number' && v85 >= 0 && Math.floor(v85) === v85 && typeof v86 === 'number' && v86 >= 0 && Math.floor(v86) === v86 && typeof v87 === 'number' && v87 >= 0 && Math.floor(v87) === v87 && typeof v88 === 'number' && v88 >= 0 && Math.floor(v88) === v88 && typeof v89 === 'number' && v89 >= 0 && Math.floor(v89) === v89 && typeof v90 === 'number' && v90 >= 0 && Math.floor(v90) === v90 && typeof v91 === 'number' && v91 >= 0 && Math.floor(v91) === v91)) return false
  l7 += v85
  l8 += v86
  l9 += v87
  l10 += v88
  l11 += v89
  l12 += v90
  l13 += v91
  if (!(v85 + v86 + v87 + v88 + v89 + v90 === v91 && v91 <= Number.MAX_SAFE_INTEGER)) return false
  const row92 = amounts
  const v92 = row92[92]
  const v93 = row92[93]
  const v94 = row92[94]
  const v95 = row92[95]
  const v96 = row92[96]
  const v97 = row92[97]
  const v98 = row92[98]
  if (!(typeof v92 === 'number' && v92 >= 0 && Math.floor(v92) === v92 && typeof v93 === 'number' && v93 >= 0 && Math.floor(v93) === v93 && typeof v94 === 'number' && v94 >= 0 && Math.floor(v94) === v94 && typeof v95 === 'number' && v95 >= 0 && Math.floor(v95) === v95 && typeof v96 === 'number' && v96 >= 0 && Math.floor(v96) === v96 && typeof v97 === 'number' && v97 >= 0 && Math.floor(v97) === v97 && typeof v98 === 'number' && v98 >= 0 && Math.floor(v98) === v98)) return false
  l7 += v92
  l8 += v93
  l9 += v94
  l10 += v95
  l11 += v96
  l12 += v97
  l13 += v98
  if (!(v92 + v93 + v94 + v95 + v96 + v97 === v98 && v98 <= Number.MAX_SAFE_INTEGER)) return false
  const row99 = amounts
  const v99 = row99[99]
  const v100 = row99[100]
  const v101 = row99[101]
  const v102 = row99[102]
  const v103 = row99[103]
  const v104 = row99[104]
  const v105 = row99[105]
  if (!(typeof v99 === 'number' && v99 >= 0 && Math.floor(v99) === v99 && typeof v100 === 'number' && v100 >= 0 && Math.floor(v100) === v100 && typeof v101 === 'number' && v101 >= 0 && Math.floor(v101) === v101 && typeof v102 === 'number' && v102 >= 0 && Math.floor(v102) === v102 && typeof v103 === 'number' && v103 >= 0 && Math.floor(v103) === v103 && typeof v104 === 'number' && v104 >= 0 && Math.floor(v104) === v104 && typeof v105 === 'number' && v105 >= 0 && Math.floor(v105) === v105)) return false
  l7 += v99
  l8 += v100
  l9 += v101
  l10 += v102
  l11 += v103
  l12 += v104
  l13 += v105
  if (!(v99 + v100 + v101 + v102 + v103 + v104 === v105 && v105 <= Number.MAX_SAFE_INTEGER)) return false
  const row106 = amounts
  const v106 = row106[106]
  const v107 = row106[107]
  const v108 = row106[108]
  const v109 = row106[109]
  const v110 = row106[110]
  const v111 = row106[111]
  const v112 = row106[112]
  if (!(typeof v106 === 'number' && v106 >= 0 && Math.floor(v106) === v106 && typeof v107 === 'number' && v107 >= 0 && Math.floor(v107) === v107 && typeof v108 === 'number' && v108 >= 0 && Math.floor(v108) === v108 && typeof v109 === 'number' && v109 >= 0 && Math.floor(v109) === v109 && typeof v110 === 'number' && v110 >= 0 && Math.floor(v110) === v110 && typeof v111 === 'number' && v111 >= 0 && Math.floor(v111) === v111 && typeof v112 === 'number' && v112 >= 0 && Math.floor(v112) === v112)) return false
  l7 += v106
  l8 += v107
  l9 += v108
  l10 += v109
  l11 += v110
  l12 += v111
  l13 += v112
  if (!(v106 + v107 + v108 + v109 + v110 + v111 === v112 && v112 <= Number.MAX_SAFE_INTEGER)) return false
  const row113 = amounts
  const v113 = row113[113]
  const v114 = row113[114]
  const v115 = row113[115]
  const v116 = row113[116]
  const v117 = row113[117]
  const v118 = row113[118]
  const v119 = row113[119]
  if (!(typeof v113 === 'number' && v113 >= 0 && Math.floor(v113) === v113 && typeof v114 === 'number' && v114 >= 0 && Math.floor(v114) === v114 && typeof v115 === 'number' && v115 >= 0 && Math.floor(v115) === v115 && typeof v116 === 'number' && v116 >= 0 && Math.floor(v116) === v116 && typeof v117 === 'number' && v117 >= 0 && Math.floor(v117) === v117 && typeof v118 === 'number' && v118 >= 0 && Math.floor(v118) === v118 && typeof v119 === 'number' && v119 >= 0 && Math.floor(v119) === v119)) return false
  l7 += v113
  l8 += v114
  l9 += v115
  l10 += v116
  l11 += v117
  l12 += v118
  l13 += v119
  if (!(v113 + v114 + v115 + v116 + v117 + v118 === v119 && v119 <= Number.MAX_SAFE_INTEGER)) return false
  const row120 = amounts
  const v120 = row120[120]
  const v121 = row120[121]
  const v122 = row120[122]
  const v123 = row120[123]
  const v124 = row120[124]
  const v125 = row120[125]
  const v126 = row120[126]
  if (!(typeof v120 === 'number' && v120 >= 0 && Math.floor(v120) === v120 && typeof v121 === 'number' && v121 >= 0 && Math.floor(v121) === v121 && typeof v122 === 'number' && v122 >= 0 && Math.floor(v122) === v122 && typeof v123 === 'number' && v123 >= 0 && Math.floor(v123) === v123 && typeof v124 === 'number' && v124 >= 0 && Math.floor(v124) === v124 && typeof v125 === 'number' && v125 >= 0 && Math.floor(v125) === v125 && typeof v126 === 'number' && v126 >= 0 && Math.floor(v126) === v126)) return false
  l7 += v120
  l8 += v121
  l9 += v122
  l10 += v123
  l11 += v124
  l12 += v125
  l13 += v126
  if (!(v120 + v121 + v122 + v123 + v124 + v125 === v126 && v126 <= Number.MAX_SAFE_INTEGER)) return false
  const row127 = amounts
  const v127 = row127[127]
  const v128 = row127[128]
  const v129 = row127[129]
  const v130 = row127[130]
  const v131 = row127[131]
  const v132 = row127[132]
  const v133 = row127[133]
  if (!(typeof v127 === 'number' && v127 >= 0 && Math.floor(v127) === v127 && typeof v128 === 'number' && v128 >= 0 && Math.floor(v128) === v128 && typeof v129 === 'number' && v129 >= 0 && Math.floor(v129) === v129 && typeof v130 === 'number' && v130 >= 0 && Math.floor(v130) === v130 && typeof v131 === 'number' && v131 >= 0 && Math.floor(v131) === v131 && typeof v132 === 'number' && v132 >= 0 && Math.floor(v132) === v132 && typeof v133 === 'number' && v133 >= 0 && Math.floor(v133) === v133)) return false
  l7 += v127
  l8 += v128
  l9 += v129
  l10 += v130
  l11 += v131
  l12 += v132
  l13 += v133
  if (!(v127 + v128 + v129 + v130 + v131 + v132 === v133 && v133 <= Number.MAX_SAFE_INTEGER)) return false
  const row134 = amounts
  const v134 = row134[134]
  const v135 = row134[135]
  const v136 = row134[136]
  const v137 = row134[137]
  const v138 = row134[138]
  const v139 = row134[139]
  const v140 = row134[140]
  if (!(typeof v134 === 'number' && v134 >= 0 && Math.floor(v134) === v134 && typeof v135 === 'number' && v135 >= 0 && Math.floor(v135) === v135 && typeof v136 === 'number' && v136 >= 0 && Math.floor(v136) === v136 && typeof v137 === 'number' && v137 >= 0 && Math.floor(v137) === v137 && typeof v138 === 'number' && v138 >= 0 && Math.floor(v138) === v138 && typeof v139 === 'number' && v139 >= 0 && Math.floor(v139) === v139 && typeof v140 === 'number' && v140 >= 0 && Math.floor(v140) === v140)) return false
  l7 += v134
  l8 += v135
  l9 += v136
  l10 += v137
  l11 += v138
  l12 += v139
  l13 += v140
  if (!(v134 + v135 + v136 + v137 + v138 + v139 === v140 && v140 <= Number.MAX_SAFE_INTEGER)) return false
  const row141 = amounts
  const v141 = row141[141]
  const v142 = row141[142]
  const v143 = row141[143]
  const v144 = row141[144]
  const v145 = row141[145]
  const v146 = row141[146]
  const v147 = row141[147]
  if (!(typeof v141 === 'number' && v141 >= 0 && Math.floor(v141) === v141 && typeof v142 === 'number' && v142 >= 0 && Math.floor(v142) === v142 && typeof v143 === 'number' && v143 >= 0 && Math.floor(v143) === v143 && typeof v144 === 'number' && v144 >= 0 && Math.floor(v144) === v144 && typeof v145 === 'number' && v145 >= 0 && Math.floor(v145) === v145 && typeof v146 === 'number' && v146 >= 0 && Math.floor(v146) === v146 && typeof v147 === 'number' && v147 >= 0 && Math.floor(v147) === v147)) return false
  l7 += v141
  l8 += v142
  l9 += v143
  l10 += v144
  l11 += v145
  l12 += v146
  l13 += v147
  if (!(v141 + v142 + v143 + v144 + v145 + v146 === v147 && v147 <= Number.MAX_SAFE_INTEGER)) return false
  const row148 = amounts
  const v148 = row148[148]
  const v149 = row148[149]
  const v150 = row148[150]
  const v151 = row148[151]
  const v152 = row148[152]
  const v153 = row148[153]
  const v154 = row148[154]
  if (!(typeof v148 === 'number' && v148 >= 0 && Math.floor(v148) === v148 && typeof v149 === 'number' && v149 >= 0 && Math.floor(v149) === v149 && typeof v150 === 'number' && v150 >= 0 && Math.floor(v150) === v150 && typeof v151 === 'number' && v151 >= 0 && Math.floor(v151) === v151 && typeof v152 === 'number' && v152 >= 0 && Math.floor(v152) === v152 && typeof v153 === 'number' && v153 >= 0 && Math.floor(v153) === v153 && typeof v154 === 'number' && v154 >= 0 && Math.floor(v154) === v154)) return false
  l7 += v148
  l8 += v149
  l9 += v150
  l10 += v151
  l11 += v152
  l12 += v153
  l13 += v154
  if (!(v148 + v149 + v150 + v151 + v152 + v153 === v154 && v154 <= Number.MAX_SAFE_INTEGER)) return false
  const row155 = amounts
  const v155 = row155[155]
  const v156 = row155[156]
  const v157 = row155[157]
  const v158 = row155[158]
  const v159 = row155[159]
  const v160 = row155[160]
  const v161 = row155[161]
  if (!(typeof v155 === 'number' && v155 >= 0 && Math.floor(v155) === v155 && typeof v156 === 'number' && v156 >= 0 && Math.floor(v156) === v156 && typeof v157 === 'number' && v157 >= 0 && Math.floor(v157) === v157 && typeof v158 === 'number' && v158 >= 0 && Math.floor(v158) === v158 && typeof v159 === 'number' && v159 >= 0 && Math.floor(v159) === v159 && typeof v160 === 'number' && v160 >= 0 && Math.floor(v160) === v160 && typeof v161 === 'number' && v161 >= 0 && Math.floor(v161) === v161)) return false
  l7 += v155
  l8 += v156
  l9 += v157
  l10 += v158
  l11 += v159
  l12 += v160
  l13 += v161
  if (!(v155 + v156 + v157 + v158 + v159 + v160 === v161 && v161 <= Number.MAX_SAFE_INTEGER)) return false
  const row162 = amounts
  const v162 = row162[162]
  const v163 = row162[163]
  const v164 = row162[164]
  const v165 = row162[165]
  const v166 = row162[166]
  const v167 = row162[167]
  const v168 = row162[168]
  if (!(typeof v162 === 'number' && v162 >= 0 && Math.floor(v162) === v162 && typeof v163 === 'number' && v163 >= 0 && Math.floor(v163) === v163 && typeof v164 === 'number' && v164 >= 0 && Math.floor(v164) === v164 && typeof v165 === 'number' && v165 >= 0 && Math.floor(v165) === v165 && typeof v166 === 'number' && v166 >= 0 && Math.floor(v166) === v166 && typeof v167 === 'number' && v167 >= 0 && Math.floor(v167) === v167 && typeof v168 === 'number' && v168 >= 0 && Math.floor(v168) === v168)) return false
  l7 += v162
  l8 += v163
  l9 += v164
  l10 += v165
  l11 += v166
  l12 += v167
  l13 += v168
  if (!(v162 + v163 + v164 + v165 + v166 + v167 === v168 && v168 <= Number.MAX_SAFE_INTEGER)) return false
  const row169 = amounts
  const v169 = row169[169]
  const v170 = row169[170]
  const v171 = row169[171]
  const v172 = row169[172]
  const v173 = row169[173]
  const v174 = row169[174]
  const v175 = row169[175]
  if (!(typeof v169 === 'number' && v169 >= 0 && Math.floor(v169) === v169 && typeof v170 === 'number' && v170 >= 0 && Math.floor(v170) === v170 && typeof v171 === 'number' && v171 >= 0 && Math.floor(v171) === v171 && typeof v172 === 'number' && v172 >= 0 && Math.floor(v172) === v172 && typeof v173 === 'number' && v173 >= 0 && Math.floor(v173) === v173 && typeof v174 === 'number' && v174 >= 0 && Math.floor(v174) === v174 && typeof v175 === 'number' && v175 >= 0 && Math.floor(v175) === v175)) return false
  r0 += v169
  r1 += v170
  r2 += v171
  r3 += v172
  r4 += v173
  r5 += v174
  r6 += v175
  r7 += v169
  if (!(l7 === r7 && r7 <= Number.MAX_SAFE_INTEGER)) return false
  r8 += v170
  if (!(l8 === r8 && r8 <= Number.MAX_SAFE_INTEGER)) return false
  r9 += v171
  if (!(l9 === r9 && r9 <= Number.MAX_SAFE_INTEGER)) return false
  r10 += v172
  if (!(l10 === r10 && r10 <= Number.MAX_SAFE_INTEGER)) return false
  r11 += v173
  if (!(l11 === r11 && r11 <= Number.MAX_SAFE_INTEGER)) return false
  r12 += v174
  if (!(l12 === r12 && r12 <= Number.MAX_SAFE_INTEGER)) return false
  r13 += v175
  if (!(l13 === r13 && r13 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v169 + v170 + v171 + v172 + v173 + v174 === v175 && v175 <= Number.MAX_SAFE_INTEGER)) return false
  const row176 = amounts
  const v176 = row176[176]
  const v177 = row176[177]
  const v178 = row176[178]
  const v179 = row176[179]
  const v180 = row176[180]
  const v181 = row176[181]
  const v182 = row176[182]
  if (!(typeof v176 === 'number' && v176 >= 0 && Math.floor(v176) === v176 && typeof v177 === 'number' && v177 >= 0 && Math.floor(v177) === v177 && typeof v178 === 'number' && v178 >= 0 && Math.floor(v178) === v178 && typeof v179 === 'number' && v179 >= 0 && Math.floor(v179) === v179 && typeof v180 === 'number' && v180 >= 0 && Math.floor(v180) === v180 && typeof v181 === 'number' && v181 >= 0 && Math.floor(v181) === v181 && typeof v182 === 'number' && v182 >= 0 && Math.floor(v182) === v182)) return false
  r0 += v176
  if (!(l0 === r0 && r0 <= Number.MAX_SAFE_INTEGER)) return false
  r1 += v177
  if (!(l1 === r1 && r1 <= Number.MAX_SAFE_INTEGER)) return false
  r2 += v178
  if (!(l2 === r2 && r2 <= Number.MAX_SAFE_INTEGER)) return false
  r3 += v179
  if (!(l3 === r3 && r3 <= Number.MAX_SAFE_INTEGER)) return false
  r4 += v180
  if (!(l4 === r4 && r4 <= Number.MAX_SAFE_INTEGER)) return false
  r5 += v181
  if (!(l5 === r5 && r5 <= Number.MAX_SAFE_INTEGER)) return false
  r6 += v182
  if (!(l6 === r6 && r6 <= Number.MAX_SAFE_INTEGER)) return false
  if (!(v176 + v177 + v178 + v179 + v180 + v181 === v182 && v182 <= Number.MAX_SAFE_INTEGER)) return false
  const row183 = amounts
  const v183 = row183[183]
  const v184 = row183[184]
  const v185 = row183[185]
  const v186 = row183[186]
  const v187 = row183[187]
  if (!(typeof v183 === 'number' && v183 >= 0 && Math.floor(v183) === v183 && typeof v184 === 'number' && v184 >= 0 && Math.floor(v184) === v184 && typeof v185 === 'number' && v185 >= 0 && Math.floor(v185) === v185 && typeof v186 === 'number' && v186 >= 0 && Math.floor(v186) === v186 && typeof v187 === 'number' && v187 >= 0 && Math.floor(v187) === v187)) return false
  if (!(v183 + v184 + v185 + v186 === v187 && v187 <= Number.MAX_SAFE_INTEGER)) return false
  const row188 = amounts
  const v188 = row188[188]
  const v189 = row188[189]
  const v190 = row188[190]
  const v191 = row188[191]
  const v192 = row188[192]
  if (!(typeof v188 === 'number' && v188 >= 0 && Math.floor(v188) === v188 && typeof v189 === 'number' && v189 >= 0 && Math.floor(v189) === v189 && typeof v190 === 'number' && v190 >= 0 && Math.floor(v190) === v190 && typeof v191 === 'number' && v191 >= 0 && Math.floor(v191) === v191 && typeof v192 === 'number' && v192 >= 0 && Math.floor(v192) === v192)) return false
  if (!(v188 + v189 + v190 + v191 === v192 && v192 <= Number.MAX_SAFE_INTEGER)) return false
  const row193 = amounts
  const v193 = row193[193]
  const v194 = row193[194]
  const v195 = row193[195]
  const v196 = row193[196]
  const v197 = row193[197]
  if (!(typeof v193 === 'number' && v193 >= 0 && Math.floor(v193) === v193 && typeof v194 === 'number' && v194 >= 0 && Math.floor(v194) === v194 && typeof v195 === 'number' && v195 >= 0 && Math.floor(v195) === v195 && typeof v196 === 'number' && v196 >= 0 && Math.floor(v196) === v196 && typeof v197 === 'number' && v197 >= 0 && Math.floor(v197) === v197)) return false
  if (!(v193 + v194 + v195 + v196 === v197 && v197 <= Number.MAX_SAFE_INTEGER)) return false
  return true
}

export const plan: Plan = {
  format: '2019',
  kinds: 'cccccccdccdccdccdccdcmcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
  areRight,
  isRight,
  addUp,
  identities: [
    { rule: 't3.balance', left: [22, 29], right: [169, 176], atMost: false },
    { rule: 't3.balance', left: [23, 30], right: [170, 177], atMost: false },
    { rule: 't3.balance', left: [24, 31], right: [171, 178], atMost: false },
    { rule: 't3.balance', left: [25, 32], right: [172, 179], atMost: false },
    { rule: 't3.balance', left: [26, 33], right: [173, 180], atMost: false },
    { rule: 't3.balance', left: [27, 34], right: [174, 181], atMost: false },
    { rule: 't3.balance', left: [28, 35], right: [175, 182], atMost: false },
    { rule: 't3.resultSum', left: [36, 43, 50, 57, 64, 71, 78, 85, 92, 99, 106, 113, 120, 127, 134, 141, 148, 155, 162], right: [169], atMost: false },
    { rule: 't3.resultSum', left: [37, 44, 51, 58, 65, 72, 79, 86, 93, 100, 107, 114, 121, 128, 135, 142, 149, 156, 163], right: [170], atMost: false },
    { rule: 't3.resultSum', left: [38, 45, 52, 59, 66, 73, 80, 87, 94, 101, 108, 115, 122, 129, 136, 143, 150, 157, 164], right: [171], atMost: false },
    { rule: 't3.resultSum', left: [39, 46, 53, 60, 67, 74, 81, 88, 95, 102, 109, 116, 123, 130, 137, 144, 151, 158, 165], right: [172], atMost: false },
    { rule: 't3.resultSum', left: [40, 47, 54, 61, 68, 75, 82, 89, 96, 103, 110, 117, 124, 131, 138, 145, 152, 159, 166], right: [173], atMost: false },
    { rule: 't3.resultSum', left: [41, 48, 55, 62, 69, 76, 83, 90, 97, 104, 111, 118, 125, 132, 139, 146, 153, 160, 167], right: [174], atMost: false },
    { rule: 't3.resultSum', left: [42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119, 126, 133, 140, 147, 154, 161, 168], right: [175], atMost: false },
    { rule: 't3.rowSum', left: [22, 23, 24, 25, 26, 27], right: [28], atMost: false },
    { rule: 't3.rowSum', left: [29, 30, 31, 32, 33, 34], right: [35], atMost: false },
    { rule: 't3.rowSum', left: [36, 37, 38, 39, 40, 41], right: [42], atMost: false },
    { rule: 't3.rowSum', left: [43, 44, 45, 46, 47, 48], right: [49], atMost: false },
    { rule: 't3.rowSum', left: [50, 51, 52, 53, 54, 55], right: [56], atMost: false },
    { rule: 't3.rowSum', left: [57, 58, 59, 60, 61, 62], right: [63], atMost: false },
    { rule: 't3.rowSum', left: [64, 65, 66, 67, 68, 69], right: [70], atMost: false },
    { rule: 't3.rowSum', left: [71, 72, 73, 74, 75, 76], right: [77], atMost: false },
    { rule: 't3.rowSum', left: [78, 79, 80, 81, 82, 83], right: [84], atMost: false },
    { rule: 't3.rowSum', left: [85, 86, 87, 88, 89, 90], right: [91], atMost: false },
    { rule: 't3.rowSum', left: [92, 93, 94, 95, 96, 97], right: [98], atMost: false },
    { rule: 't3.rowSum', left: [99, 100, 101, 102, 103, 104], right: [105], atMost: false },
    { rule: 't3.rowSum', left: [106, 107, 108, 109, 110, 111], right: [112], atMost: false },
    { rule: 't3.rowSum', left: [113, 114, 115, 116, 117, 118], right: [119], atMost: false },
    { rule: 't3.rowSum', left: [120, 121, 122, 123, 124, 125], right: [126], atMost: false },
    { rule: 't3.rowSum', left: [127, 128, 129, 130, 131, 132], right: [133], atMost: false },
    { rule: 't3.rowSum', left: [134, 135, 136, 137, 138, 139], right: [140], atMost: false },
    { rule: 't3.rowSum', left: [141, 142, 143, 144, 145, 146], right: [147], atMost: false },
    { rule: 't3.rowSum', left: [148, 149, 150, 151, 152, 153], right: [154], atMost: false },
    { rule: 't3.rowSum', left: [155, 156, 157, 158, 159, 160], right: [161], atMost: false },
    { rule: 't3.rowSum', left: [162, 163, 164, 165, 166, 167], right: [168], atMost: false },
    { rule: 't3.rowSum', left: [169, 170, 171, 172, 173, 174], right: [175], atMost: false },
    { rule: 't3.rowSum', left: [176, 177, 178, 179, 180, 181], right: [182], atMost: false },
    { rule: 't4.sum', left: [183, 184, 185, 186], right: [187], atMost: false },
    { rule: 't4.sum', left: [188, 189, 190, 191], right: [192], atMost: false },
    { rule: 't4.sum', left: [193, 194, 195, 196], right: [197], atMost: false },
  ],
  places: [
    ['proactive', 'rules', 'made'],
    ['proactive', 'rules', 'published'],
    ['proactive', 'rules', 'publicTotal'],
    ['proactive', 'normative', 'made'],
    ['proactive', 'normative', 'published'],
    ['proactive', 'normative', 'publicTotal'],
    ['proactive', 'license', 'prevItems'],
    ['proactive', 'license', 'change'],
    ['proactive', 'license', 'decisions'],
    ['proactive', 'otherService', 'prevItems'],
    ['proactive', 'otherService', 'change'],
    ['proactive', 'otherService', 'decisions'],
    ['proactive', 'penalty', 'prevItems'],
    ['proactive', 'penalty', 'change'],
    ['proactive', 'penalty', 'decisions'],
    ['proactive', 'coercion', 'prevItems'],
    ['proactive', 'coercion', 'change'],
    ['proactive', 'coercion', 'decisions'],
    ['proactive', 'fee', 'prevItems'],
    ['proactive', 'fee', 'change'],
    ['proactive', 'procurement', 'items'],
    ['proactive', 'procurement', 'amount'],
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
    ['requests', 'other', 'naturalPerson'],
    ['requests', 'other', 'org.business'],
    ['requests', 'other', 'org.research'],
    ['requests', 'other', 'org.social'],
    ['requests', 'other', 'org.legal'],
    ['requests', 'other', 'org.other'],
    ['requests', 'other', 'total'],
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

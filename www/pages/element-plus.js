// Vue 3 and Element Plus: bind when the table is there, unbind before it goes.
import { ElButton, ElInput, ElMessage } from 'element-plus'
import { init } from 'gouji'
import { bind } from 'gouji/bind'
import { createApp, h, onBeforeUnmount, onMounted, reactive, ref } from 'vue'

const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

// The labels before each row, as printed: with the rows and columns that they cover.
const lines = [
  [{ text: '一、本年新收政府信息公开申请数量', columns: 3 }],
  [{ text: '二、上年结转政府信息公开申请数量', columns: 3 }],
  [
    { text: '三、本年度办理结果', rows: 22 },
    { text: '（一）予以公开', columns: 2 },
  ],
  [{ text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', columns: 2 }],
  [{ text: '（三）不予公开', rows: 8 }, { text: '1.属于国家秘密' }],
  [{ text: '2.其他法律行政法规禁止公开' }],
  [{ text: '3.危及“三安全一稳定”' }],
  [{ text: '4.保护第三方合法权益' }],
  [{ text: '5.属于三类内部事务信息' }],
  [{ text: '6.属于四类过程性信息' }],
  [{ text: '7.属于行政执法案卷' }],
  [{ text: '8.属于行政查询事项' }],
  [{ text: '（四）无法提供', rows: 3 }, { text: '1.本机关不掌握相关政府信息' }],
  [{ text: '2.没有现成信息需要另行制作' }],
  [{ text: '3.补正后申请内容仍不明确' }],
  [{ text: '（五）不予处理', rows: 5 }, { text: '1.信访举报投诉类申请' }],
  [{ text: '2.重复申请' }],
  [{ text: '3.要求提供公开出版物' }],
  [{ text: '4.无正当理由大量反复申请' }],
  [{ text: '5.要求行政机关确认或重新出具已获取信息' }],
  [
    { text: '（六）其他处理', rows: 3 },
    { text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
  ],
  [{ text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' }],
  [{ text: '3.其他' }],
  [{ text: '（七）总计', columns: 2 }],
  [{ text: '四、结转下年度继续办理', columns: 3 }],
]

function useGouji(options) {
  const root = ref(null)
  let binding
  onMounted(async () => {
    await init()
    if (root.value) binding = bind(root.value.$el ?? root.value, options)
  })
  onBeforeUnmount(() => binding?.unbind())
  return root
}

const Report = {
  setup() {
    const form = useGouji({ block: true, grid: true })
    const values = reactive(lines.map(() => applicants.map(() => '')))

    const labels = (cells) =>
      cells.map(({ text, rows, columns }) =>
        h('th', { rowspan: rows, colspan: columns, scope: rows > 1 ? 'rowgroup' : 'row' }, text),
      )
    const field = (row, column) =>
      h(ElInput, {
        modelValue: values[row][column],
        'onUpdate:modelValue': (text) => {
          values[row][column] = text
        },
        ariaLabel: `${lines[row].slice(-1)[0].text} ${applicants[column]}`,
      })
    const send = (event) => {
      event.preventDefault()
      ElMessage.success('已提交')
    }
    return () =>
      h('form', { ref: form, onSubmit: send }, [
        h('div', { class: 'frame', tabindex: 0, role: 'region', 'aria-label': '表三' }, [
          h('table', [
            h('thead', [
              h('tr', [
                h(
                  'th',
                  { colspan: 3, rowspan: 3 },
                  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
                ),
                h('th', { colspan: 7 }, '申请人情况'),
              ]),
              h('tr', [
                h('th', { rowspan: 2 }, '自然人'),
                h('th', { colspan: 5 }, '法人或其他组织'),
                h('th', { rowspan: 2 }, '总计'),
              ]),
              h(
                'tr',
                applicants.slice(1, -1).map((name) => h('th', name)),
              ),
            ]),
            h(
              'tbody',
              lines.map((cells, row) =>
                h('tr', [...labels(cells), ...applicants.map((_, column) => h('td', field(row, column)))]),
              ),
            ),
          ]),
        ]),
        h(
          'p',
          { class: 'acts' },
          h(ElButton, { type: 'primary', nativeType: 'submit' }, () => '提交'),
        ),
      ])
  },
}

createApp(Report).mount('#app')

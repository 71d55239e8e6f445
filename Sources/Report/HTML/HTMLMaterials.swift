import PlanCheck

extension HTMLReport {
  /// What to bring, to be ticked while loading.
  func materials(_ html: inout MarkupWriter) {
    let list = content.materials
    html.element("p", ["class": "lead"], MaterialsList.meaning(language))
    for gap in list.gaps { html.element("p", ["class": "remedy"], gap(language)) }
    for kit in list.kits {
      html.element("div", ["class": "kit"]) { html in
        html.element("h3", kit.title(language))
        html.element("ul", ["class": "ticks"]) { html in
          for item in kit.items { html.element("li") { self.item(item, &$0) } }
        }
      }
    }
    html.element("div", ["class": "kit"]) { html in
      html.element("h3", MaterialsList.toolsTitle(language))
      html.element("ul", ["class": "ticks columns"]) { html in
        for tool in Tool.allCases {
          html.element("li") { $0.tick { $0.text(tool.name.capitalised(language)) } }
        }
      }
    }
  }

  private func item(_ item: MaterialsList.Item, _ html: inout MarkupWriter) {
    html.tick { html in
      html.text(item.name(language))
      if let words = item.words {
        html.text(": ")
        html.element("bdi", words)
      }
      if !item.users.isEmpty {
        html.element("span", ["class": "fine users"]) { html in
          for (place, user) in item.namedUsers.enumerated() {
            html.text(place == 0 ? " " : ", ")
            html.element("bdi", user)
          }
        }
      }
      if let warning = item.warning {
        html.element("strong", ["class": "warning"], " \(warning(language))")
      }
    }
    html.element("span", ["class": "amount"], item.amount.spoken(in: language))
  }
}

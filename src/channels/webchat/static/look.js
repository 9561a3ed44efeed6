// @ts-check
// The look of Web Chat, handed to page.js.
;(() => {
  /**
   * How Web Chat looks. Colours are the custom properties of page.css, so that a dark screen needs no second drawing.
   * @param {string} botInitials
   */
  function styleOptions(botInitials) {
    return {
      accent: 'var(--accent)',
      autoScrollSnapOnActivity: false,
      backgroundColor: 'var(--page)',
      botAvatarBackgroundColor: 'var(--own)',
      botAvatarInitials: botInitials,
      bubbleBackground: 'var(--bubble)',
      bubbleBorderColor: 'var(--line)',
      bubbleBorderRadius: 12,
      bubbleFromUserBackground: 'var(--own)',
      bubbleFromUserBorderColor: 'var(--own)',
      bubbleFromUserBorderRadius: 12,
      bubbleFromUserTextColor: 'var(--on-own)',
      bubbleMaxWidth: 640,
      bubbleMinWidth: 48,
      bubbleTextColor: 'var(--text)',
      fontSizeSmall: '87.5%',
      hideUploadButton: true,
      markdownRenderHTML: false,
      primaryFont: 'inherit',
      sendBoxBackground: 'var(--bubble)',
      sendBoxBorderTop: '1px solid var(--line)',
      sendBoxButtonColor: 'var(--accent)',
      sendBoxButtonColorOnDisabled: 'var(--subtle)',
      sendBoxButtonShadeColorOnActive: 'var(--pressed)',
      sendBoxButtonShadeColorOnDisabled: 'transparent',
      sendBoxButtonShadeColorOnHover: 'var(--pressed)',
      sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
      sendBoxHeight: 52,
      sendBoxMaxHeight: 120,
      sendBoxPlaceholderColor: 'var(--subtle)',
      sendBoxTextColor: 'var(--text)',
      sendBoxTextWrap: true,
      subtle: 'var(--subtle)',
      suggestedActionBackgroundColor: 'var(--bubble)',
      suggestedActionBackgroundColorOnActive: 'var(--pressed)',
      suggestedActionBackgroundColorOnHover: 'var(--pressed)',
      suggestedActionBorderColor: 'var(--accent)',
      suggestedActionBorderRadius: 20,
      suggestedActionBorderWidth: 1,
      suggestedActionHeight: 44,
      suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
      suggestedActionLayout: 'flow',
      suggestedActionTextColor: 'var(--accent)',
      suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',
      transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
      transcriptActivityVisualKeyboardIndicatorColor: 'var(--subtle)',
    }
  }

  window.Declic = Object.assign(window.Declic || {}, { styleOptions })
})()

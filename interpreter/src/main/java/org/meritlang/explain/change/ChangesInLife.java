package org.meritlang.explain.change;

import org.meritlang.schema.Type;

/**
 * Whether a known value of a type is likely to become another one. Rules do not say it, so the type has to: a company
 * grows, a box is ticked, a stage is reached, but a name, a country and the day of a first visit stay.
 */
final class ChangesInLife implements Type.Visitor<Boolean> {
    @Override
    public Boolean visitText(Type.Text type) {
        return false;
    }

    @Override
    public Boolean visitOneOf(Type.OneOf type) {
        return true;
    }

    @Override
    public Boolean visitNumber(Type.Number type) {
        return true;
    }

    @Override
    public Boolean visitAmount(Type.Amount type) {
        return true;
    }

    @Override
    public Boolean visitYesNo(Type.YesNo type) {
        return true;
    }

    @Override
    public Boolean visitDate(Type.Date type) {
        return false;
    }

    @Override
    public Boolean visitTextList(Type.TextList type) {
        return true;
    }
}
